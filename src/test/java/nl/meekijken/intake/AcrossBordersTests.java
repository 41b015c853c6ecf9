package nl.meekijken.intake;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AcrossBordersTests {

	@ParameterizedTest
	@CsvSource({ "NL, NL, XY99ZZ, HERE", "'', NL, XY99ZZ, HERE", "NL, D, M AB 12, FOREIGN_HERE",
			"'', B, 1-ABC-234, FOREIGN_HERE", "BE, B, 1-ABC-234, EEA", "BE, D, M AB 12, EEA", "LI, FL, 1234, EEA",
			"CH, CH, ZH 1234, BEYOND", "GB, GB, AB12CDE, BEYOND", "BE, NL, XY99ZZ, DUTCH_ABROAD",
			"TR, NL, XY99ZZ, DUTCH_ABROAD", "BE, NL, geen idee, EEA", "NL, D, '', HERE", "XX, D, M AB 12, BEYOND" })
	void theCountryAndThePlateDecideTogether(String country, String letters, String plate, AcrossBorders expected) {
		assertThat(of(ReportField.DAMAGE_COUNTRY, country, ReportField.PARTY_PLATE_COUNTRY, letters,
				ReportField.PARTY_PLATE, plate))
			.isEqualTo(expected);
	}

	@Test
	void ofACounterpartyThatNobodyKnowsThePlateIsNotCounted() {
		assertThat(of(ReportField.PARTY_KNOWN, "nee", ReportField.PARTY_PLATE_COUNTRY, "D", ReportField.PARTY_PLATE,
				"M AB 12"))
			.isEqualTo(AcrossBorders.HERE);
		assertThat(of(ReportField.PARTY_KNOWN, "nee", ReportField.DAMAGE_COUNTRY, "FR")).isEqualTo(AcrossBorders.EEA);
	}

	@Test
	void oneForeignVehicleOfSeveralIsEnough() {
		assertThat(of(ReportField.MORE_PARTIES, "een", ReportField.SECOND_KIND, "motorvoertuig",
				ReportField.SECOND_PLATE_COUNTRY, "D", ReportField.SECOND_PLATE, "M AB 12"))
			.isEqualTo(AcrossBorders.FOREIGN_HERE);
		assertThat(of(ReportField.MORE_PARTIES, "een", ReportField.SECOND_KIND, "motorvoertuig",
				ReportField.SECOND_PLATE, "ab12cd"))
			.isEqualTo(AcrossBorders.HERE);
	}

	@Test
	void whoKnowsTheCountryAloneIsToldTheSame() {
		assertThat(of(ReportField.PARTY_PLATE, "", ReportField.PARTY_PLATE_UNKNOWN, "kenteken-onbekend",
				ReportField.PARTY_PLATE_COUNTRY, "D"))
			.isEqualTo(AcrossBorders.FOREIGN_HERE);
	}

	private static AcrossBorders of(Object... others) {
		return AcrossBorders.of(new ReportReading(ExampleReport.answers(others), LocalDate.of(2026, 11, 23)));
	}

}
