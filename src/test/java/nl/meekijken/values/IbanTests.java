package nl.meekijken.values;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class IbanTests {

	@ParameterizedTest
	@ValueSource(strings = { "NL91ABNA0417164300", "nl91 abna 0417 1643 00", " NL91-ABNA-0417-1643-00 ",
			"NL91\u00A0ABNA\u00A00417\u00A01643\u00A000" })
	void accountsAreReadInAnyNotation(String typed) {
		assertThat(Iban.parse(typed)).contains(new Iban("NL91ABNA0417164300"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "NL20INGB0001234567", "NL44RABO0123456789", "BE68539007547034", "DE89370400440532013000",
			"FR1420041010050500013M02606", "NO9386011117947", "MT84MALT011000012345MTLCAST001S",
			"GB29NWBK60161331926819" })
	void everySepaCountryIsWelcome(String typed) {
		assertThat(Iban.of(typed).value()).isEqualTo(typed);
		assertThat(Iban.of(typed).country()).isEqualTo(typed.substring(0, 2));
	}

	@ParameterizedTest
	@ValueSource(strings = { "AL47212110090000000235698741", "MD24AG000225100013104168", "ME25505000012345678951",
			"MK07250120000058984", "RS35260005601001611379" })
	void countriesThatJoinedSepaLaterAreWelcome(String typed) {
		assertThat(Iban.parse(typed)).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "NL", "NL91ABNA0417164301", "NL00INGB0001234567", "NL91ABNA041716430",
			"NL91ABNA04171643000", "XX91ABNA0417164300", "TR330006100519786457841326", "NL91ABNA04171643٠٠",
			"NL91ABNA041716430O", "NL91ABNA0417164300🏦", "ⓃL91ABNA0417164300" })
	void anythingElseIsRefused(String typed) {
		assertThat(Iban.parse(typed)).isEmpty();
		assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> Iban.of(typed));
	}

	@Test
	void aPastedPageIsRefused() {
		assertThat(Iban.parse("NL91ABNA0417164300".repeat(600))).isEmpty();
	}

	@Test
	void theReasonDoesNotRepeatTheAccount() {
		assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> Iban.of("NL91ABNA0417164301"))
			.withMessage("Not a valid IBAN");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nl91ABNA0417164300", "NL91 ABNA 0417 1643 00", " NL91ABNA0417164300" })
	void aStoredAccountIsInItsOneForm(String value) {
		assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Iban(value));
	}

	@ParameterizedTest
	@CsvSource({ "NL91ABNA0417164300, NL91 ABNA 0417 1643 00, NL91 ABNA •••• ••43 00",
			"BE68539007547034, BE68 5390 0754 7034, BE68 5390 •••• 7034",
			"NO9386011117947, NO93 8601 1117 947, NO93 8601 •••7 947",
			"DE89370400440532013000, DE89 3704 0044 0532 0130 00, DE89 3704 •••• •••• ••30 00" })
	void accountsAreShownInFoursAndMaskedWithoutTheirMiddle(String typed, String shown, String masked) {
		assertThat(Iban.of(typed).display()).isEqualTo(shown);
		assertThat(Iban.of(typed).masked()).isEqualTo(masked);
	}

	@Test
	void aLogLineGetsTheMaskedAccount() {
		assertThat(Iban.of("NL91ABNA0417164300")).hasToString("NL91 ABNA •••• ••43 00");
	}

}
