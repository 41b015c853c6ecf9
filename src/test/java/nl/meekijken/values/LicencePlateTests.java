package nl.meekijken.values;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LicencePlateTests {

	@ParameterizedTest
	@CsvSource({ "XX9999, XX-99-99", "9999XX, 99-99-XX", "99XX99, 99-XX-99", "ab-12-cd, AB-12-CD", "XXXX99, XX-XX-99",
			"99XXXX, 99-XX-XX", "12ABC3, 12-ABC-3", "1ABC23, 1-ABC-23", "AB123C, AB-123-C", "G001BB, G-001-BB",
			"GBB01G, GBB-01-G", "X99XXX, X-99-XXX", "9XX999, 9-XX-999", "999XX9, 999-XX-9" })
	void everySeriesHasItsOwnDashes(String typed, String shown) {
		assertThat(LicencePlate.dutch(typed).display()).isEqualTo(shown);
		assertThat(LicencePlate.dutch(typed)).hasToString(shown);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "AB-12-CD", "ab12cd", " a b 1 2 c d ", "AB.12.CD", "AB–12—CD", "AB-1-2CD", "\u00A0AB12CD" })
	void platesAreReadInAnyNotation(String typed) {
		assertThat(LicencePlate.parseDutch(typed)).contains(new LicencePlate("NL", "AB12CD"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "-", "ABCDEF", "12345", "A1B2C3", "123456", "AB12CDE", "ÄB12CD", "ıB12CD",
			"İB12CD", "ſſ12AB", "АВ12СЕ", "AB１２CD", "AB'12'CD", "🚗12CD" })
	void anythingElseIsNoDutchPlate(String typed) {
		assertThat(LicencePlate.parseDutch(typed)).isEmpty();
		assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> LicencePlate.dutch(typed));
	}

	@Test
	void aPastedPageIsNoPlate() {
		assertThat(LicencePlate.parseDutch("A".repeat(10_000))).isEmpty();
		assertThat(LicencePlate.parse("D", "A".repeat(10_000))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "D, m-ab 1234, M-AB 1234", "d, MÜ-AB  12 , MÜ-AB 12", "B, 1-abc-234, 1-ABC-234",
			"PL, wx 12345, WX 12345", "F, AA–123–AA, AA-123-AA" })
	void foreignPlatesAreKeptAsTypedInUpperCase(String country, String typed, String shown) {
		LicencePlate plate = LicencePlate.foreign(country, typed);
		assertThat(plate.isDutch()).isFalse();
		assertThat(plate.country()).isEqualTo(country.toUpperCase(Locale.ROOT));
		assertThat(plate.display()).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource({ "D, ''", "D, ' '", "D, -", "D, ABCDEFGHIJKLM", "D, AB<12", "D, 🚗", "'', AB 12", "DEUT, AB 12",
			"1, AB 12" })
	void foreignPlatesNeedACountryAndUpToTwelveCharacters(String country, String typed) {
		assertThat(LicencePlate.parse(country, typed)).isEmpty();
		assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> LicencePlate.foreign(country, typed));
	}

	@Test
	void aPlateFromTheNetherlandsIsReadAsDutchWhereverItComesFrom() {
		assertThat(LicencePlate.foreign("nl", "ab-12-cd")).isEqualTo(LicencePlate.dutch("AB12CD"));
		assertThat(LicencePlate.parse("NL", "B-MW 1234")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "NL, AB-12-CD", "NL, ab12cd", "D, ab 12", "d, AB 12", "'', AB12CD" })
	void aStoredPlateIsInItsOneForm(String country, String value) {
		assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new LicencePlate(country, value));
	}

	@ParameterizedTest
	@ValueSource(strings = { "12NSB3", "1GVD23", "SS9999", "99XXSD", "XXSS99", "FVD01G", "X99BBB" })
	void forbiddenLettersAreReasonToAsk(String typed) {
		assertThat(LicencePlate.dutch(typed).hasForbiddenLetters()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "AB12CD", "XSSX99", "99PSVX", "G001BB" })
	void lettersOnBothSidesOfADashAreNotForbidden(String typed) {
		assertThat(LicencePlate.dutch(typed).hasForbiddenLetters()).isFalse();
	}

	@Test
	void foreignPlatesHaveNoForbiddenLetters() {
		assertThat(LicencePlate.foreign("D", "B-SS 12").hasForbiddenLetters()).isFalse();
	}

	@Test
	void platesAreSpelledForScreenReaders() {
		assertThat(LicencePlate.dutch("ab-12-cd").spelled()).isEqualTo("A B 1 2 C D");
		assertThat(LicencePlate.foreign("D", "mü-a 12").spelled()).isEqualTo("M Ü A 1 2");
	}

}
