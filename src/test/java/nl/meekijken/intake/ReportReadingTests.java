package nl.meekijken.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReportReadingTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Test
	void anExampleIsComplete() {
		assertThat(new ReportReading(ExampleReport.answers(), TODAY).isComplete()).isTrue();
	}

	@ParameterizedTest
	@EnumSource
	void everyQuestionKnowsItsSlugAndItsStep(ReportField field) {
		assertThat(ReportField.of(field.slug())).contains(field);
		assertThat(ReportField.of(field.step())).contains(field);
		assertThat(field.slug()).matches("[a-z-]+");
	}

	@ParameterizedTest
	@EnumSource
	void whatIsNeededAndAskedIsMissedWhenItIsNotThere(ReportField field) {
		var without = with(field, "");
		assertThat(without.problem(field)).isEqualTo((field.needed() && without.answers().asks(field))
				? Optional.of(ReportProblem.MISSING) : Optional.empty());
	}

	@Test
	void aCompanyIsNotAskedForInitials() {
		var company = with(ReportField.CLIENT_KIND, "zakelijk");
		assertThat(company.problem(ReportField.INITIALS)).isEmpty();
		assertThat(company.problem(ReportField.COMPANY)).contains(ReportProblem.MISSING);
	}

	@Test
	void aBicycleNeedsNoPlate() {
		var bicycle = new ReportReading(
				ExampleReport.answers(ReportField.OBJECT_KIND, "fiets", ReportField.PLATE, "", ReportField.COVER, ""),
				TODAY);
		assertThat(bicycle.isComplete()).isTrue();
		assertThat(with(ReportField.PLATE, "").problem(ReportField.PLATE)).contains(ReportProblem.MISSING);
	}

	@ParameterizedTest
	@CsvSource({ "PLATE, ab-12-cd, AB-12-CD", "PLATE, 12ABC3, 12-ABC-3", "PLATE, 1ABC23, 1-ABC-23",
			"PLATE, AB123C, AB-123-C", "PLATE, G001BB, G-001-BB", "PLATE, GBB01G, GBB-01-G", "PLATE, X99XXX, X-99-XXX",
			"POSTCODE, 1011ab, 1011 AB", "POSTCODE, 9999ZZ, 9999 ZZ",
			"IBAN, nl91abna0417164300, NL91 ABNA 0417 1643 00", "IBAN, NL20INGB0001234567, NL20 INGB 0001 2345 67",
			"PHONE, +31 6 12345678, 06 12345678", "DAMAGE_DAY, 29-2-2024, 29-02-2024", "DAMAGE_TIME, 9 uur, 09:00",
			"KVK, 01 23 45 67, 01234567" })
	void answersAreReadInAnyNotation(ReportField field, String typed, String notation) {
		assertThat(with(field, typed).notation(field)).contains(notation);
	}

	@ParameterizedTest
	@CsvSource({ "PLATE, ABCDEF, NO_PLATE", "PLATE, 12345, NO_PLATE", "PLATE, A1B2C3, NO_PLATE",
			"POSTCODE, 0123AB, NO_POSTCODE", "POSTCODE, 1234SS, NO_POSTCODE", "POSTCODE, 1234 A, NO_POSTCODE",
			"IBAN, NL91ABNA0417164301, NO_IBAN", "IBAN, NL00INGB0001234567, NO_IBAN", "EMAIL, a@b@c, NO_EMAIL",
			"PHONE, 06123, NO_PHONE", "DAMAGE_DAY, 29-2-2026, NO_DAY", "DAMAGE_DAY, 24-11-2026, IN_FUTURE",
			"DAMAGE_TIME, 25:00, NO_TIME", "ESTIMATE, veel, NO_AMOUNT", "ESTIMATE, -5, NO_AMOUNT",
			"SURNAME, -, NO_NAME", "HOUSE_NUMBER, bis, NO_HOUSE_NUMBER",
			"HOUSE_NUMBER, 123456789012345678901, TOO_LONG", "ADDITION, achterhuis, TOO_LONG",
			"PREFIX, van der van der van der van der, TOO_LONG",
			"INITIALS, a b c d e f g h i j k l m n o p q r, TOO_LONG", "COVER, royaal, NO_CHOICE",
			"COUNTRY, XX, NO_CHOICE", "COURSE, te kort, TOO_SHORT" })
	void whatCannotBeUsedIsToldByItsKind(ReportField field, String typed, ReportProblem problem) {
		assertThat(with(field, typed).problem(field)).contains(problem);
	}

	@ParameterizedTest
	@ValueSource(strings = { "23-11-2026", "vandaag", "1-1-1990" })
	void aDamageOfTodayOrLongAgoCanBeReported(String day) {
		assertThat(with(ReportField.DAMAGE_DAY, day).problem(ReportField.DAMAGE_DAY)).isEmpty();
	}

	@Test
	void theAccountNeedsExactlyTwentyCharacters() {
		assertThat(with(ReportField.COURSE, "x".repeat(20)).problem(ReportField.COURSE)).isEmpty();
		assertThat(with(ReportField.COURSE, "x".repeat(19)).problem(ReportField.COURSE))
			.contains(ReportProblem.TOO_SHORT);
		assertThat(with(ReportField.COURSE, "x".repeat(2001)).problem(ReportField.COURSE))
			.contains(ReportProblem.TOO_LONG);
	}

	@Test
	void aVehicleNeedsAPlateUnlessItIsSaidToBeUnknown() {
		assertThat(with(ReportField.PARTY_PLATE, "").problem(ReportField.PARTY_PLATE)).contains(ReportProblem.MISSING);
		assertThat(problemOfPlate(ReportField.PARTY_PLATE_UNKNOWN, "kenteken-onbekend")).isEmpty();
		assertThat(problemOfPlate(ReportField.PARTY_KIND, "fietser")).isEmpty();
		assertThat(problemOfPlate(ReportField.PARTY_KIND, "anders")).isEmpty();
		assertThat(problemOfPlate(ReportField.PARTY_KNOWN, "nee")).isEmpty();
	}

	private static Optional<ReportProblem> problemOfPlate(ReportField other, String answer) {
		return new ReportReading(ExampleReport.answers(ReportField.PARTY_PLATE, "", other, answer), TODAY)
			.problem(ReportField.PARTY_PLATE);
	}

	@Test
	void whatIsNoVehicleMayHaveAPlate() {
		assertThat(new ReportReading(ExampleReport.answers(ReportField.OBJECT_KIND, "anders"), TODAY)
			.plate(ReportField.PLATE)).isPresent();
		assertThat(new ReportReading(
				ExampleReport.answers(ReportField.OBJECT_KIND, "anders", ReportField.PLATE, "", ReportField.COVER, ""),
				TODAY)
			.isComplete()).isTrue();
	}

	@Test
	void aFurtherPartyIsAskedForOnlyWhereThereIsOne() {
		assertThat(with(ReportField.MORE_PARTIES, "een").open(ReportStep.COUNTERPARTY))
			.containsExactly(ReportField.SECOND_KIND);
		assertThat(with(ReportField.MORE_PARTIES, "twee").open(ReportStep.COUNTERPARTY))
			.containsExactly(ReportField.SECOND_KIND, ReportField.THIRD_KIND);
	}

	@Test
	void aForeignPlateAndPostcodeAreReadByTheirCountry() {
		var abroad = new ReportReading(ExampleReport.answers(ReportField.PARTY_PLATE_COUNTRY, "D",
				ReportField.PARTY_PLATE, "b ab 1234", ReportField.COUNTRY, "DE", ReportField.POSTCODE, "10115"), TODAY);
		assertThat(abroad.notation(ReportField.PARTY_PLATE)).contains("B AB 1234");
		assertThat(abroad.problem(ReportField.POSTCODE)).isEmpty();
	}

	@Test
	void answersNeverTellWhatTheyHold() {
		assertThat(ExampleReport.answers().toString()).doesNotContain("Jansen");
		assertThat(Arrays.stream(ReportField.values()).map(ReportField::slug)).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@CsvSource({ "TOWN, 80", "REFERENCE, 40", "POLICY, 40", "STREET, 100", "COMPANY, 100" })
	void aLineMayBeAsLongAsWhereItIsFiled(ReportField field, int longest) {
		var kind = (field == ReportField.COMPANY) ? "zakelijk" : "particulier";
		var fits = ExampleReport.answers(ReportField.CLIENT_KIND, kind, field, "x".repeat(longest));
		assertThat(new ReportReading(fits, TODAY).problem(field)).isEmpty();
		var tooLong = ExampleReport.answers(ReportField.CLIENT_KIND, kind, field, "x".repeat(longest + 1));
		assertThat(new ReportReading(tooLong, TODAY).problem(field)).contains(ReportProblem.TOO_LONG);
	}

	@Test
	void aNumberAndItsAdditionFitTogether() {
		var fits = ExampleReport.answers(ReportField.HOUSE_NUMBER, "12345678901", ReportField.ADDITION, "achterop");
		assertThat(new ReportReading(fits, TODAY).isComplete()).isTrue();
		var tooLong = ExampleReport.answers(ReportField.HOUSE_NUMBER, "123456789012", ReportField.ADDITION, "achterop");
		assertThat(new ReportReading(tooLong, TODAY).problem(ReportField.HOUSE_NUMBER))
			.contains(ReportProblem.TOO_LONG);
	}

	private static ReportReading with(ReportField field, String value) {
		return new ReportReading(ExampleReport.answers(field, value), TODAY);
	}

}
