package nl.meekijken.registers;

import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.registers.RegisterAnswer.Absent;
import nl.meekijken.registers.RegisterAnswer.Known;
import nl.meekijken.registers.RegisterAnswer.Unreachable;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.values.LicencePlate;

import static org.assertj.core.api.Assertions.assertThat;

class VehicleRegisterTests {

	private static final long SANNE = 1;

	private static final LicencePlate PLATE = LicencePlate.dutch("GBB-01-G");

	private static final String ROW = """
			[{"kenteken":"GBB01G","voertuigsoort":"Personenauto","merk":"VOLKSWAGEN","handelsbenaming":"GOLF",
			"datum_eerste_toelating":"20190228","wam_verzekerd":"Ja","aantal_deuren":"4",
			"api_gekentekende_voertuigen_brandstof":"https://opendata.rdw.nl/resource/8ys7-d773.json"}]""";

	private final RegisterOnTrial rdw = new RegisterOnTrial();

	private final MovableClock clock = new MovableClock();

	private final VehicleRegister register = new VehicleRegister(this.rdw.address(), "", this.clock);

	@AfterEach
	void close() {
		this.rdw.close();
	}

	@Test
	void makeTypeAndFirstAdmissionAreToldByThePlateWithoutDashes() {
		this.rdw.says(ROW);
		assertThat(this.register.find(PLATE, SANNE))
			.isEqualTo(new Known<>(new Vehicle("Personenauto", "VOLKSWAGEN", "GOLF", LocalDate.of(2019, 2, 28))));
		assertThat(this.rdw.asked()).hasToString("[/register?kenteken=GBB01G]");
	}

	@Test
	void fieldsThatAreMissingStayOpen() {
		this.rdw.says("[{\"kenteken\":\"GBB01G\",\"merk\":\"TESLA\"}]");
		assertThat(this.register.find(PLATE, SANNE)).isEqualTo(new Known<>(new Vehicle(null, "TESLA", null, null)));
	}

	@Test
	void aPlateThatNobodyHasIsAbsent() {
		this.rdw.says("[]");
		assertThat(this.register.find(PLATE, SANNE)).isEqualTo(new Absent<>());
	}

	@Test
	void aForeignPlateIsNotAskedFor() {
		assertThat(this.register.find(LicencePlate.foreign("D", "B AB 123"), SANNE)).isEqualTo(new Absent<>());
		assertThat(this.rdw.asked()).isEmpty();
	}

	@Test
	void anAnswerAboutAnotherPlateIsNotBelieved() {
		this.rdw.says(ROW.replace("GBB01G", "GBB02G"));
		assertThat(this.register.find(PLATE, SANNE)).isEqualTo(new Absent<>());
	}

	@ParameterizedTest
	@ValueSource(strings = { "31022019", "20190231", "gisteren", "" })
	void aDayThatDoesNotExistStaysOpen(String day) {
		this.rdw.says(ROW.replace("20190228", day));
		assertThat(this.register.find(PLATE, SANNE))
			.isEqualTo(new Known<>(new Vehicle("Personenauto", "VOLKSWAGEN", "GOLF", null)));
	}

	@Test
	void wordsAreMadeOneLineAndWhatIsNoWordIsLeftOut() {
		this.rdw
			.says("[{\"kenteken\":\"GBB01G\",\"merk\":\" VOLKS\\u0000\\nWAGEN\\u202e \",\"handelsbenaming\":{\"x\":1},"
					+ "\"voertuigsoort\":\"" + "x".repeat(81) + "\"}]");
		assertThat(this.register.find(PLATE, SANNE))
			.isEqualTo(new Known<>(new Vehicle(null, "VOLKS WAGEN", null, null)));
	}

	@ParameterizedTest
	@MethodSource
	void whateverIsWrongWithTheRegisterItSaysNothingFalse(Consumer<RegisterOnTrial> wrong) {
		wrong.accept(this.rdw);
		assertThat(this.register.find(PLATE, SANNE)).isEqualTo(new Unreachable<>());
	}

	static Stream<Consumer<RegisterOnTrial>> whateverIsWrongWithTheRegisterItSaysNothingFalse() {
		return Stream.of(rdw -> rdw.says(500, ROW), rdw -> rdw.says(429, ROW),
				rdw -> rdw.says("<html>onderhoud</html>"), rdw -> rdw.says("{\"error\":true}"),
				rdw -> rdw.says("[".repeat(5000)), rdw -> rdw.says(""), rdw -> rdw.leadsTo(rdw.address()),
				RegisterOnTrial::saysNothing, RegisterOnTrial::beginsAndNeverEnds, RegisterOnTrial::talksWithoutEnd,
				RegisterOnTrial::close);
	}

	@Test
	void theSamePlateIsAskedForOnceADay() {
		this.rdw.says("[]");
		this.register.find(PLATE, SANNE);
		this.rdw.says(ROW);
		this.clock.move(Duration.ofHours(23));
		assertThat(this.register.find(PLATE, SANNE)).isEqualTo(new Absent<>());
		this.clock.move(Duration.ofHours(2));
		assertThat(this.register.find(PLATE, SANNE)).isInstanceOf(Known.class);
		assertThat(this.rdw.asked()).hasSize(2);
	}

	@Test
	void nobodyLearnsFromAQuickAnswerThatSomebodyElseAsked() {
		this.rdw.says(ROW);
		this.register.find(PLATE, SANNE);
		this.register.find(PLATE, SANNE + 1);
		assertThat(this.rdw.asked()).hasSize(2);
	}

	@Test
	void aRegisterThatDoesNotAnswerIsLeftAloneForHalfAMinute() {
		this.rdw.says(503, "");
		this.register.find(PLATE, SANNE);
		this.rdw.says(ROW);
		this.clock.move(Duration.ofSeconds(29));
		assertThat(this.register.find(PLATE, SANNE)).isEqualTo(new Unreachable<>());
		assertThat(this.rdw.asked()).hasSize(1);
		this.clock.move(Duration.ofSeconds(2));
		assertThat(this.register.find(PLATE, SANNE)).isInstanceOf(Known.class);
	}

}
