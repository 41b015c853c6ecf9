package nl.meekijken.intake;

import java.time.LocalDate;

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
		var hints = ReportHint.of(new ReportReading(ExampleReport.answers(ReportField.PARTY_KNOWN, "nee",
				ReportField.DAMAGE_DAY, damage, ReportField.POLICE_DAY, police), TODAY));
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
	void aForeignPlateLeadsToTheBureau() {
		assertThat(ReportHint.of(new ReportReading(
				ExampleReport.answers(ReportField.PARTY_PLATE_COUNTRY, "D", ReportField.PARTY_PLATE, "B AB 123"),
				TODAY)))
			.contains(ReportHint.FOREIGN_PARTY);
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

	private static ReportReading with(ReportField field, String value) {
		return new ReportReading(ExampleReport.answers(field, value), TODAY);
	}

}
