package nl.meekijken.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import nl.meekijken.document.DocumentKind;

import static org.assertj.core.api.Assertions.assertThat;

class WantedPaperTests {

	@Test
	void theUsualReportIsBetterWithAStatementAndPhotos() {
		assertThat(wanted()).containsExactly(WantedPaper.STATEMENT, WantedPaper.PHOTOS);
	}

	@Test
	void whoeverWasHitByNobodyKnowsWhomNeedsThePoliceAndNoStatement() {
		assertThat(wanted(ReportField.PARTY_KNOWN, "nee")).containsExactly(WantedPaper.PHOTOS, WantedPaper.POLICE);
	}

	@ParameterizedTest
	@CsvSource({ "'499,99', true", "'500,00', true", "'500,01', false", "0, true", "-1, false", "veel, false",
			"'', false" })
	void aNoteIsWantedUpToTheAmountFromWhichAnExpertLooks(String amount, boolean note) {
		assertThat(wanted(ReportField.ESTIMATE, amount).contains(WantedPaper.NOTE)).isEqualTo(note);
	}

	@ParameterizedTest
	@CsvSource({ "POLICE, ja, POLICE", "POLICE_REPORT, ja, POLICE", "WITNESS_NAME, Bakker, WITNESS",
			"SECOND_WITNESS, De buren, WITNESS" })
	void whatWasAnsweredBringsItsPaper(ReportField field, String answer, WantedPaper paper) {
		assertThat(wanted(field, answer)).contains(paper);
		assertThat(wanted(field, " ")).doesNotContain(paper);
		assertThat(wanted()).doesNotContain(paper);
	}

	@ParameterizedTest
	@EnumSource
	void everyWantedPaperIsServedByAKindThatServesNoOther(WantedPaper wanted) {
		var kinds = Arrays.stream(DocumentKind.values()).filter(wanted::isOf).toList();
		assertThat(kinds).isNotEmpty()
			.allMatch(kind -> Arrays.stream(WantedPaper.values()).filter(other -> other.isOf(kind)).count() == 1);
		assertThat(wanted.isOf(DocumentKind.OTHER)).isFalse();
	}

	private static List<WantedPaper> wanted(Object... others) {
		return WantedPaper.of(new ReportReading(ExampleReport.answers(others), LocalDate.of(2026, 11, 23)));
	}

}
