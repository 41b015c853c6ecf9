package nl.meekijken.intake;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.meekijken.dossier.Counterparty;
import nl.meekijken.dossier.CounterpartyKind;
import nl.meekijken.dossier.Stance;
import nl.meekijken.values.LicencePlate;

import static org.assertj.core.api.Assertions.assertThat;

class PartiesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Test
	void theFirstIsHeldLiableWithVehicleAndInsurerAndNothingIsDecided() {
		assertThat(parties(ReportField.PARTY_MAKE_TYPE, "Opel Corsa", ReportField.PARTY_INSURER, " Allianz "))
			.containsExactly(new Counterparty(true, CounterpartyKind.MOTOR_VEHICLE, LicencePlate.dutch("XY99ZZ"),
					"Opel Corsa", "Allianz", null, null, Stance.OPEN, null, null));
	}

	@Test
	void ofOneWhomNobodyKnowsNothingIsKeptThatWasAnsweredBefore() {
		assertThat(parties(ReportField.PARTY_KNOWN, "nee", ReportField.PARTY_KIND, "fietser", ReportField.PARTY_INSURER,
				"Allianz"))
			.containsExactly(new Counterparty(false, CounterpartyKind.MOTOR_VEHICLE, null, null, null, null, null,
					Stance.OPEN, null, null));
	}

	@ParameterizedTest
	@CsvSource({ "motorvoertuig, MOTOR_VEHICLE", "fietser, BICYCLE", "voetganger, PEDESTRIAN", "dier, ANIMAL",
			"anders, OTHER", "'', OTHER", "<b>fietser</b>, OTHER" })
	void whatIsNoKnownKindIsAnother(String answer, CounterpartyKind kind) {
		assertThat(parties(ReportField.PARTY_KIND, answer)).extracting(Counterparty::kind).containsExactly(kind);
	}

	@ParameterizedTest
	@CsvSource({ "geen, 1", "een, 2", "twee, 3", "drie, 1", "'', 1" })
	void thereAreAsManyAsWasSaidAndNeverMoreThanThree(String more, int count) {
		assertThat(parties(ReportField.MORE_PARTIES, more, ReportField.SECOND_KIND, "dier", ReportField.THIRD_KIND,
				"voetganger"))
			.hasSize(count)
			.extracting(Counterparty::kind)
			.isEqualTo(List.of(CounterpartyKind.MOTOR_VEHICLE, CounterpartyKind.ANIMAL, CounterpartyKind.PEDESTRIAN)
				.subList(0, count));
	}

	@Test
	void aPersonOnFootHasNoPlateWhateverWasTypedBefore() {
		assertThat(parties(ReportField.PARTY_KIND, "voetganger").getFirst().plate()).isNull();
		assertThat(parties(ReportField.PARTY_PLATE, "geen idee").getFirst().plate()).isNull();
	}

	@Test
	void eachPlateIsReadInItsOwnCountry() {
		var all = parties(ReportField.MORE_PARTIES, "twee", ReportField.SECOND_KIND, "motorvoertuig",
				ReportField.SECOND_PLATE, "1-abc-234", ReportField.SECOND_PLATE_COUNTRY, "B", ReportField.THIRD_PLATE,
				"m ab 12", ReportField.THIRD_PLATE_COUNTRY, "D");
		assertThat(all).extracting(Counterparty::plate)
			.containsExactly(LicencePlate.dutch("XY99ZZ"), LicencePlate.foreign("B", "1-ABC-234"),
					LicencePlate.foreign("D", "M AB 12"));
	}

	@Test
	void oneForeignVehicleAmongThemIsEnough() {
		assertThat(new Parties(reading()).isForeign()).isFalse();
		var third = new Object[] { ReportField.MORE_PARTIES, "twee", ReportField.THIRD_PLATE, "M AB 12",
				ReportField.THIRD_PLATE_COUNTRY, "D" };
		assertThat(new Parties(reading(third)).isForeign()).isTrue();
		third[1] = "een";
		assertThat(new Parties(reading(third)).isForeign()).isFalse();
	}

	private static List<Counterparty> parties(Object... others) {
		return new Parties(reading(others)).all();
	}

	private static ReportReading reading(Object... others) {
		return new ReportReading(ExampleReport.answers(others), TODAY);
	}

}
