package nl.meekijken.intake;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReportHintTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@ParameterizedTest
	@CsvSource({ "'500,00', NOTE", "'500,01', EXPERT", "'499,99', NOTE", "0, NOTE", "501, EXPERT" })
	void exactlyFiveHundredEurosNeedsNoExpert(String amount, ReportHint hint) {
		assertThat(ReportHint.of(with(ReportField.ESTIMATE, amount))).containsExactly(hint);
	}

	@ParameterizedTest
	@CsvSource({ "23-11-2023, false", "22-11-2023, true", "24-11-2023, false" })
	void afterThreeYearsAndNotOnTheDayItself(String day, boolean old) {
		assertThat(ReportHint.of(with(ReportField.DAMAGE_DAY, day)).contains(ReportHint.OLDER_THAN_THREE_YEARS))
			.isEqualTo(old);
	}

	@Test
	void aDamageOfTheLeapDayEndsOnTheLastOfFebruary() {
		var leap = ExampleReport.answers(ReportField.DAMAGE_DAY, "29-2-2024");
		assertThat(ReportHint.isOld(new ReportReading(leap, LocalDate.of(2027, 2, 28)))).isFalse();
		assertThat(ReportHint.isOld(new ReportReading(leap, LocalDate.of(2027, 3, 1)))).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "09-11-2026, '', false", "08-11-2026, '', true", "01-11-2026, 15-11-2026, false",
			"01-11-2026, 16-11-2026, true" })
	void fourteenDaysForThePoliceCountFromTheDamage(String damage, String police, boolean late) {
		var hints = ReportHint.of(new ReportReading(
				ExampleReport.answers(ReportField.PARTY_KNOWN, "nee", ReportField.DAMAGE_DAY, damage,
						ReportField.POLICE_REPORT, police.isEmpty() ? "nee" : "ja", ReportField.POLICE_DAY, police),
				TODAY));
		assertThat(hints).contains(ReportHint.GUARANTEE_FUND, ReportHint.WITNESS_NEEDED);
		assertThat(hints.contains(ReportHint.POLICE_TOO_LATE)).isEqualTo(late);
	}

	@ParameterizedTest
	@CsvSource({ "WA_DIRECT, ja, WA_DIRECT", "INJURY, ja, INJURY", "VAT, ja, VAT", "VAT, deels, VAT" })
	void otherAnswersHaveAHintOfTheirOwn(ReportField field, String answer, ReportHint hint) {
		assertThat(ReportHint.of(with(field, answer))).contains(hint);
		assertThat(ReportHint.of(new ReportReading(ExampleReport.answers(), TODAY))).doesNotContain(hint);
	}

	@Test
	void policeOnTheSpotIsInTime() {
		assertThat(ReportHint.of(unknown(ReportField.DAMAGE_DAY, "1-1-2026", ReportField.POLICE, "ja")))
			.doesNotContain(ReportHint.POLICE_TOO_LATE);
	}

	@Test
	void whereSomebodySawTheVehicleThePoliceMustKnowAtOnce() {
		assertThat(ReportHint.of(unknown(ReportField.WITNESS_NAME, "Geert"))).contains(ReportHint.GUARANTEE_FUND_SEEN)
			.doesNotContain(ReportHint.GUARANTEE_FUND, ReportHint.WITNESS_NEEDED);
	}

	@Test
	void anotherWitnessIsOneToo() {
		var seen = unknown(ReportField.SECOND_WITNESS, "Gerda, 06 12345678");
		assertThat(ReportHint.of(seen)).doesNotContain(ReportHint.WITNESS_NEEDED);
		assertThat(Prospect.of(seen)).contains(Prospect.UNKNOWN_SEEN);
	}

	@Test
	void theWaarborgfondsIsForDamageInTheNetherlands() {
		assertThat(ReportHint.of(unknown(ReportField.DAMAGE_COUNTRY, "BE", ReportField.DAMAGE_DAY, "1-1-2026")))
			.doesNotContain(ReportHint.GUARANTEE_FUND, ReportHint.GUARANTEE_FUND_SEEN, ReportHint.POLICE_TOO_LATE,
					ReportHint.WITNESS_NEEDED);
	}

	@ParameterizedTest
	@CsvSource({ "NL, D, FOREIGN_PARTY", "BE, B, ABROAD", "BE, NL, ABROAD_DUTCH_PARTY", "MA, MA, ABROAD_BEYOND",
			"GB, GB, ABROAD_BEYOND", "NO, N, ABROAD", "BE, D, ABROAD" })
	void whoHandlesAForeignDamageDependsOnWhereItHappenedAndOnThePlate(String country, String plate, ReportHint hint) {
		var hints = ReportHint.of(new ReportReading(ExampleReport.answers(ReportField.DAMAGE_COUNTRY, country,
				ReportField.PARTY_PLATE_COUNTRY, plate, ReportField.PARTY_PLATE, "ab12cd"), TODAY));
		assertThat(hints).filteredOn(found -> List
			.of(ReportHint.FOREIGN_PARTY, ReportHint.ABROAD, ReportHint.ABROAD_BEYOND, ReportHint.ABROAD_DUTCH_PARTY)
			.contains(found)).containsExactly(hint);
	}

	@Test
	void nothingIsSaidOfTheChanceBeforeItWasAskedWhoSigned() {
		assertThat(Prospect.of(with(ReportField.FORM_SIGNED, ""))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "fiets, '', '', ja, UNPROTECTED, LIKELY", "fiets, '', '', nee, UNPROTECTED_UNPROVEN, DOUBTFUL",
			"auto, niemand, '', ja, STANDING, LIKELY", "auto, '', geparkeerd, nee, STANDING_UNPROVEN, DOUBTFUL",
			"te-voet, '', '', ja, UNPROTECTED, LIKELY", "te-voet, '', aanrijding, nee, UNPROTECTED_UNPROVEN, DOUBTFUL",
			"fiets, niemand, '', ja, STANDING, LIKELY", "fiets, '', geparkeerd, nee, STANDING_UNPROVEN, DOUBTFUL",
			"anders, '', zaak, ja, STANDING, LIKELY", "auto, client, aanrijding, nee, WORD_AGAINST_WORD, UNLIKELY" })
	void theOwnerOfAMotorVehiclePaysCyclistsPedestriansAndWhatStoodStill(String object, String driver, String event,
			String signed, Prospect prospect, Chance chance) {
		var answers = ExampleReport.answers(ReportField.OBJECT_KIND, object, ReportField.DRIVER, driver,
				ReportField.EVENT_KIND, event, ReportField.FORM_SIGNED, signed);
		assertThat(Prospect.of(new ReportReading(answers, TODAY))).contains(prospect);
		assertThat(prospect.chance()).isEqualTo(chance);
		var animal = answers.with(ReportField.PARTY_KIND, new Answer("dier", 1, 1));
		assertThat(Prospect.of(new ReportReading(animal, TODAY))).get()
			.isIn(Prospect.PROVEN_WITHOUT_BOXES, Prospect.WORD_AGAINST_WORD);
	}

	@ParameterizedTest
	@CsvSource({ "auto, fietser, ja, client, NL, AGAINST_UNPROTECTED, DOUBTFUL",
			"bromfiets, voetganger, nee, '', NL, AGAINST_UNPROTECTED_UNPROVEN, UNLIKELY",
			"auto, fietser, ja, niemand, NL, PROVEN_WITHOUT_BOXES, DOUBTFUL",
			"auto, fietser, ja, client, BE, PROVEN_WITHOUT_BOXES, DOUBTFUL",
			"fiets, voetganger, nee, '', NL, WORD_AGAINST_WORD, UNLIKELY" })
	void whoeverDroveAgainstACyclistOrPedestrianBearsAtLeastHalf(String object, String party, String signed,
			String driver, String country, Prospect prospect, Chance chance) {
		var answers = ExampleReport.answers(ReportField.OBJECT_KIND, object, ReportField.PARTY_KIND, party,
				ReportField.FORM_SIGNED, signed, ReportField.DRIVER, driver, ReportField.DAMAGE_COUNTRY, country);
		assertThat(Prospect.of(new ReportReading(answers, TODAY))).contains(prospect);
		assertThat(prospect.chance()).isEqualTo(chance);
	}

	@ParameterizedTest
	@CsvSource({ "fiets, ja, motorvoertuig, NL, true", "te-voet, ja, motorvoertuig, NL, true",
			"fiets, nee, motorvoertuig, NL, false", "fiets, ja, '', NL, true", "auto, ja, motorvoertuig, NL, false",
			"fiets, ja, fietser, NL, false", "fiets, ja, motorvoertuig, BE, false" })
	void aChildOnABicycleOrOnFootIsPaidAllByTheOwnerOfAMotorVehicle(String object, String child, String party,
			String country, boolean told) {
		assertThat(ReportHint
			.of(reading(ReportField.OBJECT_KIND, object, ReportField.UNDER_FOURTEEN, child, ReportField.PARTY_KIND,
					party, ReportField.DAMAGE_COUNTRY, country))
			.contains(ReportHint.CHILD)).isEqualTo(told);
	}

	@Test
	void aBicycleThatStoodSomewhereWasRiddenByNoChild() {
		assertThat(ReportHint.of(reading(ReportField.OBJECT_KIND, "fiets", ReportField.UNDER_FOURTEEN, "ja",
				ReportField.EVENT_KIND, "geparkeerd")))
			.doesNotContain(ReportHint.CHILD);
	}

	@ParameterizedTest
	@CsvSource({ "auto, fietser, ja, true", "auto, voetganger, ja, true", "auto, fietser, onbekend, false",
			"auto, motorvoertuig, ja, false", "fiets, fietser, ja, false" })
	void whoeverDroveAgainstAChildReadsIt(String object, String party, String child, boolean told) {
		assertThat(ReportHint
			.of(reading(ReportField.OBJECT_KIND, object, ReportField.PARTY_KIND, party,
					ReportField.PARTY_UNDER_FOURTEEN, child))
			.contains(ReportHint.CHILD_AGAINST)).isEqualTo(told);
	}

	private static ReportReading reading(Object... answers) {
		return new ReportReading(ExampleReport.answers(answers), TODAY);
	}

	@Test
	void onePassengerIsNoWitness() {
		var reading = new ReportReading(ExampleReport.answers(ReportField.PARTY_KNOWN, "nee", ReportField.WITNESS_NAME,
				"Geert", ReportField.WITNESS_PASSENGER, "ja"), TODAY);
		assertThat(ReportHint.of(reading)).contains(ReportHint.WITNESS_NEEDED);
		assertThat(Prospect.of(reading)).contains(Prospect.UNKNOWN_UNSEEN);
	}

	@ParameterizedTest
	@CsvSource({ "ja, ja, 1, 8, BOXES_FOR_AND_PROVEN, LIKELY", "ja, nee, 1, 8, BOXES_FOR_UNPROVEN, DOUBTFUL",
			"ja, ja, 8, 1, BOXES_AGAINST, UNLIKELY", "ja, ja, 12, 13, BOXES_HALF, DOUBTFUL",
			"ja, ja, '', '', PROVEN_WITHOUT_BOXES, DOUBTFUL", "ja, nee, '', '', WORD_AGAINST_WORD, UNLIKELY",
			"nee, '', '', '', UNKNOWN_UNSEEN, UNLIKELY" })
	void theProspectFollowsFromWhoAndWhatProvesIt(String known, String signed, String ours, String theirs,
			Prospect prospect, Chance chance) {
		var found = Prospect
			.of(new ReportReading(ExampleReport.answers(ReportField.PARTY_KNOWN, known, ReportField.FORM_SIGNED, signed,
					ReportField.CIRCUMSTANCES_A, ours, ReportField.CIRCUMSTANCES_B, theirs), TODAY));
		assertThat(found).contains(prospect);
		assertThat(prospect.chance()).isEqualTo(chance);
	}

	@Test
	void whatIsTooOldIsSaidFirstAndNothingBeforeTheCounterpartyIsAsked() {
		assertThat(Prospect.of(with(ReportField.DAMAGE_DAY, "1-1-2020"))).contains(Prospect.TOO_OLD);
		assertThat(Prospect.of(with(ReportField.PARTY_KNOWN, ""))).isEmpty();
	}

	private static ReportReading unknown(Object... others) {
		var answers = ExampleReport.answers(others).with(ReportField.PARTY_KNOWN, new Answer("nee", 1, 1));
		return new ReportReading(answers, TODAY);
	}

	private static ReportReading with(ReportField field, String value) {
		return new ReportReading(ExampleReport.answers(field, value), TODAY);
	}

}
