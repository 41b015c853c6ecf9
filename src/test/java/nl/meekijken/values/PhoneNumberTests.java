package nl.meekijken.values;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PhoneNumberTests {

	@ParameterizedTest
	@ValueSource(strings = { "0612345678", "06-12 34 56 78", "06 – 12345678", "+31612345678", "+31 (0)6 12345678",
			"0031612345678", " 06\u00A012345678 ", "\u202A06 12345678\u202C", "06.12.34.56.78", "06/12345678" })
	void numbersAreReadInAnyNotation(String typed) {
		assertThat(PhoneNumber.parse(typed)).contains(new PhoneNumber("+31612345678"));
	}

	@Test
	void digitsOfAnotherScriptAreRead() {
		assertThat(PhoneNumber.of("٠٦١٢٣٤٥٦٧٨")).hasToString("+31612345678");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "112", "06123456789", "061234567", "+316", "06 1234 5678 ext 3", "0800-FLOWERS",
			"bel 0612345678", "+", "()", "📞", "+999123456789" })
	void anythingElseIsRefused(String typed) {
		assertThat(PhoneNumber.parse(typed)).isEmpty();
		assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> PhoneNumber.of(typed));
	}

	@Test
	void aPastedPageIsRefused() {
		assertThat(PhoneNumber.parse("06".repeat(5_000))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "0612345678, 06 12345678", "0201234567, 020 123 4567", "0800-1234, 0800 1234",
			"+32470123456, +32 470 12 34 56", "+4930123456, +49 30 123456", "+12125550123, +1 212 555 0123" })
	void dutchNumbersAreShownNationallyAndOthersWithTheirCountry(String typed, String shown) {
		assertThat(PhoneNumber.of(typed).display()).isEqualTo(shown);
	}

	@Test
	void aLinkDialsTheWholeNumber() {
		assertThat(PhoneNumber.of("06 12345678").tel()).isEqualTo("tel:+31612345678");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0612345678", "+31 612345678", "31612345678", "+0612345678", "+3161234567890123" })
	void aStoredNumberIsInItsOneForm(String value) {
		assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new PhoneNumber(value));
	}

	@Test
	void aStoredNumberStaysReadableWhenItsPlanIsGone() {
		assertThat(new PhoneNumber("+999123456789").display()).contains("999");
	}

}
