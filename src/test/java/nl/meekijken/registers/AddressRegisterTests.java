package nl.meekijken.registers;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.registers.RegisterAnswer.Absent;
import nl.meekijken.registers.RegisterAnswer.Known;
import nl.meekijken.registers.RegisterAnswer.Unreachable;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.values.Postcode;

import static org.assertj.core.api.Assertions.assertThat;

class AddressRegisterTests {

	private static final long SANNE = 1;

	private static final Postcode POSTCODE = Postcode.of("1234 AB");

	private final RegisterOnTrial pdok = new RegisterOnTrial();

	private final AddressRegister register = new AddressRegister(this.pdok.address(), new MovableClock());

	@AfterEach
	void close() {
		this.pdok.close();
	}

	@Test
	void postcodeAndNumberLeadToStreetTownAndAdditions() {
		this.pdok.says(answer(there(""), there(",\"huisletter\":\"B\""),
				there(",\"huisletter\":\"A\",\"huisnummertoevoeging\":\"2\"")));
		assertThat(this.register.find(POSTCODE, 12, SANNE))
			.isEqualTo(new Known<>(new FoundAddress("Dorpsstraat", "Ons Dorp", List.of("", "A-2", "B"))));
		assertThat(this.pdok.asked().getFirst().getQuery()).contains("q=postcode:1234AB and huisnummer:12",
				"fq=type:adres", "rows=100");
	}

	@Test
	void whatLiesNearIsNotTheAddress() {
		this.pdok.says(answer(there("").replace("1234AB", "1234AC"), there("").replace(":12", ":120")));
		assertThat(this.register.find(POSTCODE, 12, SANNE)).isEqualTo(new Absent<>());
	}

	@Test
	void twoStreetsAreNotGuessedAt() {
		this.pdok.says(answer(there(""), there("").replace("Dorpsstraat", "Kerkweg")));
		assertThat(this.register.find(POSTCODE, 12, SANNE)).isEqualTo(new Absent<>());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, -1, 100_000 })
	void aNumberThatNoHouseHasIsNotAskedFor(int number) {
		assertThat(this.register.find(POSTCODE, number, SANNE)).isEqualTo(new Absent<>());
		assertThat(this.pdok.asked()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "[]", "{}", "{\"response\":{\"docs\":7}}", "geen json" })
	void anAnswerInAnotherShapeSaysNothing(String answer) {
		this.pdok.says(answer);
		assertThat(this.register.find(POSTCODE, 12, SANNE)).isEqualTo(new Unreachable<>());
	}

	@Test
	void nothingFoundIsNormal() {
		this.pdok.says("{\"response\":{\"numFound\":0,\"start\":0,\"docs\":[]}}");
		assertThat(this.register.find(POSTCODE, 12, SANNE)).isEqualTo(new Absent<>());
	}

	private static String there(String more) {
		return """
				{"straatnaam":"Dorpsstraat","woonplaatsnaam":"Ons Dorp","postcode":"1234AB","huisnummer":12%s}"""
			.formatted(more);
	}

	private static String answer(String... rows) {
		return "{\"response\":{\"numFound\":%d,\"start\":0,\"docs\":[%s]}}".formatted(rows.length,
				String.join(",", rows));
	}

}
