package nl.meekijken.portal;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;

import nl.meekijken.office.OfficeContact;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.values.PhoneNumber;
import nl.meekijken.values.Postcode;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class OfficeFormTests {

	private final FormErrors errors = new FormErrors();

	@Test
	void whatIsTypedWellIsReadInTheRightNotation() {
		assertThat(new OfficeForm(" Lange  Kerkstraat ", "12 bis", "8011mc", "Zwolle", "0381234567", "3")
			.read(texts(Texts.DUTCH), this.errors))
			.contains(new OfficeContact("Lange Kerkstraat", "12 bis", Postcode.of("8011 MC"), "Zwolle",
					PhoneNumber.of("038 123 45 67")));
		assertThat(this.errors.isEmpty()).isTrue();
	}

	@Test
	void anEmptyFormHasASentenceAtEveryFieldInItsOrderAndInBothLanguages() {
		var empty = OfficeForm.of(new Filled(new LinkedMultiValueMap<>()));
		assertThat(empty.read(texts(Texts.DUTCH), this.errors)).isEmpty();
		assertThat(this.errors.all()).containsOnlyKeys("straat", "huisnummer", "postcode", "plaats", "telefoon");
		var english = new FormErrors();
		empty.read(texts(Texts.ENGLISH), english);
		assertThat(english.all().keySet()).containsExactlyElementsOf(this.errors.all().keySet());
		assertThat(english.all().values()).doesNotContainAnyElementsOf(this.errors.all().values());
	}

	@ParameterizedTest
	@CsvSource({ "80, 12, ", "81, 12, straat", "80, 13, huisnummer" })
	void aLineMayBeSoLongAndNoLonger(int street, int number, @Nullable String wrong) {
		var read = new OfficeForm("a".repeat(street), "1".repeat(number), "8011 MC", "Zwolle", "038 123 45 67", "3")
			.read(texts(Texts.DUTCH), this.errors);
		assertThat(read.isPresent()).isEqualTo(wrong == null);
		assertThat(this.errors.all().keySet().stream().findFirst().orElse(null)).isEqualTo(wrong);
	}

	@ParameterizedTest
	@CsvSource({ "3, 3", "999999999, 999999999", "1000000000, 0", "-1, 0", "'', 0", "' 3', 0", "3x, 0", "\u0663, 0" })
	void aVersionThatCannotBeReadIsNeverTheOneNow(String typed, int version) {
		assertThat(new OfficeForm("", "", "", "", "", typed).shownVersion()).isEqualTo(version);
	}

	private static Texts texts(Locale language) {
		return Texts.of("portal", language, new MovableClock());
	}

}
