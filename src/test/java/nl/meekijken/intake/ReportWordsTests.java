package nl.meekijken.intake;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import nl.meekijken.trying.MovableClock;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class ReportWordsTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@ParameterizedTest
	@CsvSource({ "PLATE, AB-12-CD, AB-12-CD", "DAMAGE_DAY, 13 oktober 2026, 13 October 2026", "INJURY, nee, no",
			"DAMAGE_COUNTRY, Nederland, Netherlands", "PARTY_PLATE_COUNTRY, Nederland, Netherlands",
			"POSTCODE, 3511 AB, 3511 AB", "KVK, '', ''" })
	void anAnswerReadsInTheRightNotationAndInBothLanguages(ReportField field, String dutch, String english) {
		assertThat(words(Texts.DUTCH).answer(field)).isEqualTo(dutch);
		assertThat(words(Texts.ENGLISH).answer(field)).isEqualTo(english);
	}

	@Test
	void anAmountIsWrittenAsItsReaderDoes() {
		assertThat(words(Texts.DUTCH).answer(ReportField.ESTIMATE)).contains("1.250,00");
		assertThat(words(Texts.ENGLISH).answer(ReportField.ESTIMATE)).contains("1,250.00");
	}

	@Test
	void lettersOnAVehicleAreReadAsItsCountryAndNotAsThoseOfAnother() {
		var words = words(Texts.DUTCH, ReportField.PARTY_PLATE_COUNTRY, "FL", ReportField.PLATE_COUNTRY, "S");
		assertThat(words.answer(ReportField.PARTY_PLATE_COUNTRY)).isEqualTo("Liechtenstein");
		assertThat(words.answer(ReportField.PLATE_COUNTRY)).isEqualTo("Zweden");
	}

	@Test
	void whatCannotBeReadIsShownAsItWasTyped() {
		var words = words(Texts.DUTCH, ReportField.PLATE, "geen idee", ReportField.DAMAGE_DAY, "31-2-2026",
				ReportField.ESTIMATE, "veel", ReportField.DAMAGE_COUNTRY, "<i>");
		assertThat(words.answer(ReportField.PLATE)).isEqualTo("geen idee");
		assertThat(words.answer(ReportField.DAMAGE_DAY)).isEqualTo("31-2-2026");
		assertThat(words.answer(ReportField.ESTIMATE)).isEqualTo("veel");
		assertThat(words.answer(ReportField.DAMAGE_COUNTRY)).isEqualToIgnoringCase("<i>");
	}

	@Test
	void aChoiceThatIsNoneIsShownAsItWasTyped() {
		var words = words(Texts.DUTCH, ReportField.CLIENT_KIND, "<b>", ReportField.VAT, "deels,nooit",
				ReportField.CIRCUMSTANCES_A, "8,18", ReportField.INJURY, ",");
		assertThat(words.answer(ReportField.CLIENT_KIND)).isEqualTo("<b>");
		assertThat(words.answer(ReportField.VAT)).endsWith(", nooit");
		assertThat(words.answer(ReportField.CIRCUMSTANCES_A)).startsWith("8. botste").endsWith(", 18");
		assertThat(words.answer(ReportField.INJURY)).isEmpty();
	}

	@Test
	void aBankAccountNumberIsNeverReadBackNotEvenAWrongOne() {
		assertThat(words(Texts.DUTCH, ReportField.IBAN, "nl91 abna 0417 1643 00").answer(ReportField.IBAN))
			.endsWith("43 00")
			.doesNotContain("0417", "164");
		assertThat(words(Texts.DUTCH, ReportField.IBAN, "NL92ABNA0417164300").answer(ReportField.IBAN)).isEqualTo("•");
		assertThat(ReportWords.masked("")).isEqualTo("•");
	}

	@Test
	void boxesHaveTheirNumberAndSeveralTicksStandInARow() {
		var words = words(Texts.DUTCH, ReportField.CIRCUMSTANCES_A, "1,8", ReportField.HEADS, "voertuig,berging");
		assertThat(words.answer(ReportField.CIRCUMSTANCES_A)).startsWith("1. stond geparkeerd").contains(", 8. botste");
		assertThat(words.answer(ReportField.HEADS)).isEqualTo("voertuig, berging of stalling");
		assertThat(words.answer(ReportField.CIRCUMSTANCES_B)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void everyChoiceHasWordsInBothLanguages(ReportField field) {
		for (var option : field.options()) {
			assertThat(ReportWords.option(field, option, texts(Texts.DUTCH))).isNotBlank();
			assertThat(ReportWords.option(field, option, texts(Texts.ENGLISH))).isNotBlank();
		}
	}

	@Test
	void thirdPersonsAreNotNamedToThoseWhoReportedThem() {
		var words = words(Texts.DUTCH, ReportField.PARTY_NAME, "Pietersen", ReportField.SECOND_NAME, "De Wit");
		assertThat(words.answered(ReportStep.COUNTERPARTY)).contains(ReportField.PARTY_NAME, ReportField.SECOND_NAME);
		assertThat(words.shownBack(ReportStep.COUNTERPARTY)).contains(ReportField.PARTY_PLATE)
			.doesNotContain(ReportField.PARTY_NAME, ReportField.SECOND_NAME);
		assertThat(words.shownBack(ReportStep.CLIENT)).contains(ReportField.SURNAME);
	}

	@Test
	void onlyStepsAtWhichSomethingWasAnsweredAreTold() {
		assertThat(words(Texts.DUTCH).steps()).doesNotContain(ReportStep.WITNESSES, ReportStep.REVIEW)
			.startsWith(ReportStep.CLIENT);
		assertThat(words(Texts.DUTCH, ReportField.WITNESS_NAME, "  ").steps()).doesNotContain(ReportStep.WITNESSES);
		assertThat(words(Texts.DUTCH, ReportField.WITNESS_NAME, "Bakker").steps()).contains(ReportStep.WITNESSES);
	}

	private static ReportWords words(Locale language, Object... others) {
		return ReportWords.of(new ReportReading(ExampleReport.answers(others), TODAY),
				Texts.of("handling", language, new MovableClock()));
	}

	private static Texts texts(Locale language) {
		return Texts.of("portal", language, new MovableClock());
	}

}
