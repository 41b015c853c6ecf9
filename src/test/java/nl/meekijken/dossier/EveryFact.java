package nl.meekijken.dossier;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.Money;
import nl.meekijken.values.Percentage;

/** Every fact of a dossier, with a value that no example has. */
final class EveryFact {

	private EveryFact() {
	}

	static Stream<Arguments> withAnotherValue() {
		return Stream.of(ofDamages(), ofParties(), ofInquiries(), ofPeople()).flatMap(some -> some);
	}

	private static Stream<Arguments> ofDamages() {
		return Stream.of(Arguments.of(Fact.DAMAGE_DAY, new FactValue.Day(LocalDate.of(2026, 10, 12))),
				Arguments.of(Fact.DAMAGE_TIME, new FactValue.Time(LocalTime.of(17, 5))),
				Arguments.of(Fact.PLACE, new FactValue.Words("Zeist")),
				Arguments.of(Fact.LOCATION, new FactValue.Words("A12, hectometer 61,4")),
				Arguments.of(Fact.DAMAGE_COUNTRY, new FactValue.Choice("DE")),
				Arguments.of(Fact.PLATE, new FactValue.Plate(LicencePlate.foreign("D", "KR-AB 123"))),
				Arguments.of(Fact.MAKE_TYPE, new FactValue.Words("Volkswagen Polo")),
				Arguments.of(Fact.OBJECT, new FactValue.Choice("CAMPER")),
				Arguments.of(Fact.ESTIMATED, new FactValue.Amount(new Money(50_000))),
				Arguments.of(Fact.ASSESSED, new FactValue.Amount(Money.ZERO)),
				Arguments.of(Fact.TOTAL_LOSS, new FactValue.Choice(Fact.YES)),
				Arguments.of(Fact.INJURY, new FactValue.Choice(Fact.YES)),
				Arguments.of(Fact.COURSE, new FactValue.Words("Ik stond stil.\nHij reed door.")));
	}

	private static Stream<Arguments> ofParties() {
		return Stream.of(Arguments.of(Fact.PARTY_PLATE, new FactValue.Plate(LicencePlate.dutch("GBC17T"))),
				Arguments.of(Fact.PARTY_KIND, new FactValue.Choice("BICYCLE")),
				Arguments.of(Fact.PARTY_MAKE_TYPE, new FactValue.Words("Opel Astra")),
				Arguments.of(Fact.INSURER, new FactValue.Words("Waterlinie")),
				Arguments.of(Fact.AGENT, new FactValue.Words("Volmacht Vos")),
				Arguments.of(Fact.STANCE, new FactValue.Choice("DENIED")),
				Arguments.of(Fact.ADMITTED_PART, new FactValue.Part(new Percentage(50))),
				Arguments.of(Fact.HELD_LIABLE_ON, new FactValue.Day(LocalDate.of(2026, 10, 20))),
				Arguments.of(Fact.INSURER_REFERENCE, new FactValue.Words("WL-9")),
				Arguments.of(Fact.PARTY_KNOWN, new FactValue.Choice(Fact.NO)));
	}

	private static Stream<Arguments> ofInquiries() {
		return Stream.of(Arguments.of(Fact.EXPERTISE, new FactValue.Choice("PLANNED")),
				Arguments.of(Fact.EXPERT, new FactValue.Words("Expertisebureau Tolhuis")),
				Arguments.of(Fact.INSPECTED_ON, new FactValue.Day(LocalDate.of(2026, 12, 1))),
				Arguments.of(Fact.INSPECTED_AT, new FactValue.Time(LocalTime.of(10, 15))),
				Arguments.of(Fact.INSPECTED_WHERE, new FactValue.Words("Garage Kade")),
				Arguments.of(Fact.POLICE_STATION, new FactValue.Words("Utrecht Noord")),
				Arguments.of(Fact.POLICE_NUMBER, new FactValue.Words("PL0900-1")),
				Arguments.of(Fact.POLICE_ON, new FactValue.Day(LocalDate.of(2026, 10, 14))),
				Arguments.of(Fact.POLICE_PAPER, new FactValue.Choice("ASKED")),
				Arguments.of(Fact.ABROAD, new FactValue.Choice(Fact.YES)),
				Arguments.of(Fact.GUARANTEE_FUND, new FactValue.Choice(Fact.YES)),
				Arguments.of(Fact.COMPLAINT, new FactValue.Choice(Fact.YES)));
	}

	private static Stream<Arguments> ofPeople() {
		return Stream.of(Arguments.of(Fact.PARTY_NAME, new FactValue.Words("P. Tegen")),
				Arguments.of(Fact.PARTY_ADDRESS, new FactValue.Words("Kade 3, Utrecht")),
				Arguments.of(Fact.PARTY_PHONE, new FactValue.Words("0612345678")),
				Arguments.of(Fact.GREEN_CARD, new FactValue.Words("D/123")),
				Arguments.of(Fact.WITNESS_NAME, new FactValue.Words("G. Getuige")),
				Arguments.of(Fact.WITNESS_ADDRESS, new FactValue.Words("Kade 4, Utrecht")),
				Arguments.of(Fact.WITNESS_PHONE, new FactValue.Words("0687654321")),
				Arguments.of(Fact.WITNESS_EMAIL, new FactValue.Words("g@example.nl")),
				Arguments.of(Fact.WITNESS_STATEMENT, new FactValue.Choice("RECEIVED")));
	}

}
