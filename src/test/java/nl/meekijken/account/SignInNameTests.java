package nl.meekijken.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SignInNameTests {

	@ParameterizedTest
	@CsvSource({ "110201, 110201", "' 110201\t', 110201", "Sanne@Kantoor.Example, sanne@kantoor.example",
			"'\u2003s@k.example\n', s@k.example", "jose\u0301@k.example, jos\u00E9@k.example", "'', ''", "'   ', ''",
			"a\u0000b, ab" })
	void itIsTheSameHoweverItIsTyped(String typed, String value) {
		assertThat(SignInName.of(typed)).isEqualTo(new SignInName(value));
	}

	@Test
	void whatIsLongerThanAnyAddressIsCut() {
		assertThat(SignInName.of("a".repeat(254)).value()).hasSize(254);
		assertThat(SignInName.of("a".repeat(100_000)).value()).hasSize(254);
	}

}
