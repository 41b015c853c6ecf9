package nl.meekijken.intake;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReportLineTests {

	@ParameterizedTest
	@CsvSource({ "TOWN, 80", "IBAN_HOLDER, 70", "REFERENCE, 40", "POLICY, 40", "PARTY_POLICY, 40", "GREEN_CARD, 40",
			"ADDITION, 8", "STREET, 100", "COMPANY, 100", "MAKE_TYPE, 100", "SURNAME, 100" })
	void aLineIsAsLongAsItsPlaceInADossierAndNoLonger(ReportField field, int longest) {
		assertThat(ReportLine.read(field, ExampleReport.answers(field, "a".repeat(longest)))).isPresent();
		var longer = "a".repeat(longest + 1);
		assertThat(ReportLine.read(field, ExampleReport.answers(field, longer))).isEmpty();
		assertThat(ReportLine.problem(field, longer)).isEqualTo(ReportProblem.TOO_LONG);
	}

	@ParameterizedTest
	@CsvSource({ "12, '', true", "12, a, true", "'', a, false", "huis, '', false", "12345678901234567890, '', true",
			"123456789012345678901, '', false", "1234567890123456789, a, false", "123456789012345678, a, true" })
	void aHouseNumberHasADigitAndFitsTogetherWithItsAddition(String number, String addition, boolean fits) {
		var answers = ExampleReport.answers(ReportField.HOUSE_NUMBER, number, ReportField.ADDITION, addition);
		assertThat(ReportLine.read(ReportField.HOUSE_NUMBER, answers).isPresent()).isEqualTo(fits);
	}

	@Test
	void whatIsWrongIsSaidInTheWordsOfTheQuestion() {
		assertThat(ReportLine.problem(ReportField.HOUSE_NUMBER, "huis")).isEqualTo(ReportProblem.NO_HOUSE_NUMBER);
		assertThat(ReportLine.problem(ReportField.HOUSE_NUMBER, "1".repeat(30))).isEqualTo(ReportProblem.TOO_LONG);
		assertThat(ReportLine.problem(ReportField.SURNAME, "...")).isEqualTo(ReportProblem.NO_NAME);
		assertThat(ReportLine.problem(ReportField.STREET, "...")).isEqualTo(ReportProblem.TOO_LONG);
	}

	@Test
	void invisibleCharactersAndNeedlessBlanksAreNoPartOfALine() {
		assertThat(ReportLine.read(ReportField.STREET,
				ExampleReport.answers(ReportField.STREET, " Lange\u200B \t Kerkstraat\u0000 ")))
			.contains("Lange Kerkstraat");
		assertThat(ReportLine.read(ReportField.STREET, ExampleReport.answers(ReportField.STREET, "\u200B\u202E")))
			.isEmpty();
	}

}
