package nl.meekijken.database;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormKeyTests {

	@Test
	void theSameKeyAndContentAreTheSameForm() {
		var key = FormKey.fresh();
		assertThat(FormKey.of("form", key, List.of("Joris", "Prins")))
			.isEqualTo(FormKey.of("form", key, List.of("Joris", "Prins")));
	}

	@Test
	void otherContentOtherKeysAndOtherFormsAreOthers() {
		var key = FormKey.fresh();
		var form = FormKey.of("form", key, "Joris");
		assertThat(FormKey.of("form", key, "Mehmet")).isNotEqualTo(form);
		assertThat(FormKey.of("form", FormKey.fresh(), "Joris")).isNotEqualTo(form);
		assertThat(FormKey.of("other", key, "Joris")).isNotEqualTo(form);
		assertThat(FormKey.fresh()).isNotEqualTo(FormKey.fresh());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "1-1-1-1-1", "00000000-0000-0000-0000-00000000000g", "null" })
	void aFormWithoutAKeyOfOursIsLikeNoOther(String typed) {
		assertThat(FormKey.of("form", typed, "Joris")).isNotEqualTo(FormKey.of("form", typed, "Joris"));
	}

}
