package nl.meekijken.proposal;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.dossier.Fact;
import nl.meekijken.dossier.FactKind;
import nl.meekijken.dossier.FactValue;

import static org.assertj.core.api.Assertions.assertThat;

/** A fact as it is typed, with what a damage report takes and what it does not. */
class TypedFactTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "DAMAGE_DAY;13 okt;2026-10-13", "DAMAGE_DAY;vandaag;2026-11-23",
			"DAMAGE_DAY;29-2-2024;2024-02-29", "DAMAGE_TIME;17u40;17:40", "DAMAGE_TIME;9;09:00",
			"PLACE;  Den   Bosch ;Den Bosch", "DAMAGE_COUNTRY;DE;DE", "OBJECT;CAMPER;CAMPER",
			"ESTIMATED;€ 1.250,-;125000", "ESTIMATED;500;50000", "ASSESSED;0;0", "TOTAL_LOSS;YES;YES", "INJURY;NO;NO",
			"PARTY_KIND;ANIMAL;ANIMAL", "STANCE;ADMITTED;ADMITTED", "ADMITTED_PART;1;1", "ADMITTED_PART;99%;99",
			"HELD_LIABLE_ON;2026-10-16;2026-10-16", "INSURER;Univé;Univé", "INSURER_REFERENCE;WL-9/a;WL-9/a" })
	void whatIsTypedInAnyNotationIsRead(Fact fact, String typed, String code) {
		assertThat(read(fact, typed).map(FactValue::code)).contains(code);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "DAMAGE_DAY;24-11-2026", "DAMAGE_DAY;29-2-2025", "DAMAGE_DAY;ooit", "DAMAGE_TIME;25:00",
					"DAMAGE_COUNTRY;XX", "DAMAGE_COUNTRY;Duitsland", "OBJECT;TANK", "OBJECT;YES", "ESTIMATED;veel",
					"ESTIMATED;-1", "TOTAL_LOSS;misschien", "INJURY;ja", "PARTY_KIND;CAR", "STANCE;PARTLY",
					"ADMITTED_PART;0", "ADMITTED_PART;100", "ADMITTED_PART;half", "HELD_LIABLE_ON;2027-01-01",
					"COURSE;Te kort." })
	void whatCannotBeIsNot(Fact fact, String typed) {
		assertThat(read(fact, typed)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(Fact.class)
	void nothingIsNoValue(Fact fact) {
		assertThat(read(fact, "")).isEmpty();
		assertThat(read(fact, " \u200b\u00a0")).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(Fact.class)
	void noTextIsTooWildToBeRead(Fact fact) {
		assertThat(read(fact, "x".repeat(5_000))).isEmpty();
		assertThat(read(fact, "\0\uD800")).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "AB-12-CD", "ab12cd", " AB 12 CD " })
	void aDutchPlateIsReadInAnyNotation(String typed) {
		assertThat(new TypedFact(Fact.PLATE, typed, "NL", TODAY).value().map(FactValue::code)).contains("NL AB12CD");
	}

	@Test
	void aPlateIsOfTheCountryThatWasChosen() {
		assertThat(new TypedFact(Fact.PARTY_PLATE, "kr-ab 123", "D", TODAY).value().map(FactValue::code))
			.contains("D KR-AB 123");
		assertThat(new TypedFact(Fact.PARTY_PLATE, "kr-ab 123", "NL", TODAY).value()).isEmpty();
		assertThat(new TypedFact(Fact.PARTY_PLATE, "AB12CD", "onzin", TODAY).value()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "19, false", "20, true", "2000, true", "2001, false" })
	void anAccountOfWhatHappenedIsNeitherTooShortNorTooLong(int length, boolean read) {
		assertThat(read(Fact.COURSE, "x".repeat(length)).isPresent()).isEqualTo(read);
	}

	@ParameterizedTest
	@CsvSource({ "100, true", "101, false" })
	void aLineIsNotTooLong(int length, boolean read) {
		assertThat(read(Fact.LOCATION, "x".repeat(length)).isPresent()).isEqualTo(read);
	}

	@Test
	void anAccountKeepsItsLines() {
		assertThat(read(Fact.COURSE, "Ik stond stil.\nHij reed door rood.\n").map(FactValue::code))
			.contains("Ik stond stil.\nHij reed door rood.");
	}

	@ParameterizedTest
	@EnumSource(Fact.class)
	void whatIsReadIsOfTheKindOfItsFact(Fact fact) {
		for (var typed : new String[] { "YES", "OPEN", "CAR", "BICYCLE", "NL", "12-11-2026", "9:30", "50", "AB-12-CD",
				"Een regel die lang genoeg is." }) {
			read(fact, typed).ifPresent(value -> assertThat(fact.kind().read(value.code())).isEqualTo(value));
		}
		assertThat(FactKind.values()).contains(fact.kind());
	}

	private static Optional<FactValue> read(Fact fact, String typed) {
		return new TypedFact(fact, typed, "NL", TODAY).value();
	}

}
