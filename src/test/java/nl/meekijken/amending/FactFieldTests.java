package nl.meekijken.amending;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;

import nl.meekijken.dossier.Fact;
import nl.meekijken.dossier.FactPlace;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody typed is what it says, what was there, or a sentence at the field. */
class FactFieldTests {

	private static final Texts DUTCH = Texts.of("amending", Texts.DUTCH,
			Clock.fixed(Instant.parse("2026-11-27T09:00:00Z"), ZoneOffset.UTC));

	private final FormErrors errors = new FormErrors();

	@Test
	void whatNobodyTouchedIsAsItWasWhateverThatIs() {
		var field = field(Fact.PLATE, "was-kenteken", "NL AB12CD", "kenteken", " AB-12-CD ", "kenteken-bij", "NL");
		assertThat(field.read(DUTCH, this.errors)).isEqualTo(field.seen());
		assertThat(this.errors.isEmpty()).isTrue();
	}

	@Test
	void anotherCountryIsAnotherPlate() {
		var field = field(Fact.PLATE, "was-kenteken", "NL AB12CD", "kenteken", "AB-12-CD", "kenteken-bij", " d ");
		assertThat(field.read(DUTCH, this.errors).code()).startsWith("D ");
	}

	@ParameterizedTest
	@CsvSource({ "PLACE, ' '", "COURSE, ''", "DAMAGE_DAY, ''", "INJURY, ''" })
	void whatEveryDossierHasCannotBeEmptied(Fact fact, String typed) {
		var before = (fact == Fact.DAMAGE_DAY) ? "2026-10-13" : (fact == Fact.INJURY) ? "NO" : "Zeist, op de hoek";
		var read = field(fact, "was-" + fact.slug(), before, fact.slug(), typed).read(DUTCH, this.errors);
		assertThat(read.isUnknown()).isTrue();
		assertThat(this.errors.all()).containsOnlyKeys(fact.slug());
	}

	@Test
	void whatNotEveryDossierHasCan() {
		var read = field(Fact.LOCATION, "was-locatie", "A12", "locatie", " ").read(DUTCH, this.errors);
		assertThat(read.isUnknown()).isTrue();
		assertThat(this.errors.isEmpty()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "DAMAGE_DAY, 28-11-2026, Dit is geen dag tot en met vandaag. Een voorbeeld: 13-10-2026",
			"INSPECTED_ON, 31-2-2026, Dit is geen dag. Een voorbeeld: 13-10-2026",
			"ESTIMATED, -5, 'Dit is geen bedrag. Een voorbeeld: 1.250,00'" })
	void whatItCannotBeIsSaidAtTheField(Fact fact, String typed, String sentence) {
		assertThat(field(fact, fact.slug(), typed).read(DUTCH, this.errors).isUnknown()).isTrue();
		assertThat(this.errors.of(fact.slug())).isEqualTo(sentence);
	}

	@Test
	void anInspectionMayBeToCome() {
		assertThat(field(Fact.INSPECTED_ON, "expertise-op", "1-12-2027").read(DUTCH, this.errors).code())
			.isEqualTo("2027-12-01");
	}

	@ParameterizedTest
	@CsvSource({ "1, PARTLY 1", "99 %, PARTLY 99", "0, ''", "100, ''", "'', ''", "de helft, ''" })
	void aPartIsMoreThanNothingAndLessThanAll(String part, String code) {
		var field = field(Fact.STANCE, "was-standpunt", "OPEN", "standpunt", "PARTLY", "standpunt-bij", part);
		assertThat(field.read(DUTCH, this.errors).code()).isEqualTo(code);
		assertThat(this.errors.isEmpty()).isEqualTo(!code.isEmpty());
	}

	@Test
	void whoeverIsAskedHasToChoose() {
		assertThat(field(Fact.PLACE, "plaats", "Zeist").lacksChoice()).isFalse();
		assertThat(field(Fact.PLACE, "vraag-plaats", "").lacksChoice()).isTrue();
		assertThat(field(Fact.PLACE, "vraag-plaats", "", "keuze-plaats", "allebei").lacksChoice()).isTrue();
		assertThat(field(Fact.PLACE, "vraag-plaats", "", "keuze-plaats", "eigen").lacksChoice()).isFalse();
		var theirs = field(Fact.PLACE, "was-plaats", "Houten", "plaats", "Zeist", "vraag-plaats", "", "keuze-plaats",
				"ander");
		assertThat(theirs.lacksChoice()).isFalse();
		assertThat(theirs.read(DUTCH, this.errors).code()).isEqualTo("Houten");
	}

	@Test
	void whatItWasWhenOneBeganIsKeptApartFromWhatOneSaw() {
		var field = field(Fact.PLACE, "eerst-plaats", "Utrecht", "was-plaats", "Zeist", "plaats", "Bunnik");
		assertThat(field.begun().code()).isEqualTo("Utrecht");
		assertThat(field.seen().code()).isEqualTo("Zeist");
		assertThat(field(Fact.PLACE, "was-plaats", "Zeist").begun().code()).isEqualTo("Zeist");
	}

	@Test
	void theUsualIsSuggestedOfOneOfWhomNothingIsKnown() {
		assertThat(field(Fact.PARTY_KNOWN).suggesting().typed()).isEqualTo("YES");
		assertThat(field(Fact.PARTY_KIND).suggesting().typed()).isEqualTo("MOTOR_VEHICLE");
		assertThat(field(Fact.STANCE).suggesting().typed()).isEqualTo("OPEN");
		assertThat(field(Fact.INSURER, "verzekeraar", "Univé").suggesting().typed()).isEqualTo("Univé");
		assertThat(field(Fact.STANCE).options()).containsExactly("OPEN", "ADMITTED", "PARTLY", "DENIED");
	}

	static FactField field(Fact fact, String... namesAndValues) {
		var typed = new LinkedMultiValueMap<String, String>();
		for (var at = 0; at < namesAndValues.length; at += 2) {
			typed.add(namesAndValues[at], namesAndValues[at + 1]);
		}
		return FactField.of(new Filled(typed), new FactPlace(fact, (fact.isOfParty() || fact.isOfWitness()) ? 1 : 0));
	}

}
