package nl.meekijken.web;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class SpokenHeaderTests {

	@ParameterizedTest
	@CsvSource({ "foto%20%C3%A9.pdf, foto é.pdf", "plain.pdf, plain.pdf", "100%.pdf, 100%.pdf", "'', ''" })
	void anySignCanBeSaidAndWhatIsBrokenStaysAsItIs(String written, String meant) {
		var request = new MockHttpServletRequest();
		request.addHeader("X-Naam", written);
		assertThat(SpokenHeader.text(request, "X-Naam")).isEqualTo(meant);
	}

	@Test
	void whatIsNotSaidIsEmpty() {
		assertThat(SpokenHeader.text(new MockHttpServletRequest(), "X-Naam")).isEmpty();
	}

	@Test
	void aKeyIsTakenAsItIs() {
		var key = UUID.randomUUID();
		assertThat(SpokenHeader.key(key.toString())).isEqualTo(key);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "geen", "7d9f0c9e" })
	void whatIsNoKeyIsLikeNoOther(String typed) {
		assertThat(SpokenHeader.key(typed)).isNotEqualTo(SpokenHeader.key(typed));
	}

}
