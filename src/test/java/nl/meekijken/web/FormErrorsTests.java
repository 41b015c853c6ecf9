package nl.meekijken.web;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

class FormErrorsTests {

	private final FormErrors errors = new FormErrors();

	@Test
	void aValueThatIsThereBringsNoSentence() {
		assertThat(this.errors.require("naam", Optional.of("Jan"), "Vul een naam in.")).isEqualTo("Jan");
		assertThat(this.errors.isEmpty()).isTrue();
	}

	@Test
	void whatIsMissingBringsASentenceAtItsField() {
		assertThat(this.errors.require("naam", Optional.<String>empty(), "Vul een naam in.")).isNull();
		assertThat(this.errors.of("naam")).isEqualTo("Vul een naam in.");
		assertThat(this.errors.of("plaats")).isNull();
	}

	@Test
	void sentencesKeepTheOrderOfTheFormAndTheFirstOneStays() {
		this.errors.add("straat", "een");
		this.errors.add("plaats", "twee");
		this.errors.add("straat", "drie");
		assertThat(List.copyOf(this.errors.all().values())).containsExactly("een", "twee");
	}

	@Test
	void aFieldThatIsMissingReadsAsEmptyAndATooLongOneIsCut() {
		var fields = new LinkedMultiValueMap<String, String>();
		fields.add("naam", "x".repeat(6000));
		var filled = new Filled(fields);
		assertThat(filled.text("naam")).hasSize(5000);
		assertThat(filled.text("plaats")).isEmpty();
		assertThat(filled.has("plaats")).isFalse();
	}

}
