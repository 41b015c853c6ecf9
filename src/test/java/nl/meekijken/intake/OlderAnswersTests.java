package nl.meekijken.intake;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A draft that was begun before is read as it was meant. */
class OlderAnswersTests {

	@Test
	void aDayOnWhichThePoliceWasToldIsAPoliceReport() {
		var read = OlderAnswers.asAskedToday(new Answers(Map.of(ReportField.POLICE_DAY, new Answer("gisteren", 7, 3))));
		assertThat(read.text(ReportField.POLICE_REPORT)).isEqualTo("ja");
		assertThat(read.asks(ReportField.POLICE_DAY)).isTrue();
	}

	@Test
	void whoeverAnsweredTodayIsTakenAtTheirWord() {
		var answers = new Answers(Map.of(ReportField.POLICE_DAY, new Answer("gisteren", 7, 3),
				ReportField.POLICE_REPORT, new Answer("nee", 7, 4)));
		assertThat(OlderAnswers.asAskedToday(answers).text(ReportField.POLICE_REPORT)).isEqualTo("nee");
		assertThat(OlderAnswers.asAskedToday(new Answers(Map.of())).has(ReportField.POLICE_REPORT)).isFalse();
	}

}
