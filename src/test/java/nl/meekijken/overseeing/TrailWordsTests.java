package nl.meekijken.overseeing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import nl.meekijken.access.TrailAct;
import nl.meekijken.access.TrailChange;
import nl.meekijken.access.TrailEntry;
import nl.meekijken.dossier.Viewed.Seen;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** A trail reads as sentences, whatever was kept. */
class TrailWordsTests {

	private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");

	private static final TrailWords DUTCH = words(Texts.DUTCH);

	private static final TrailWords ENGLISH = words(Texts.ENGLISH);

	@ParameterizedTest
	@CsvSource({ "UPDATE, dossier.client, wijzigde de gegevens van de cliënt, changed the data of the client",
			"DELETE, dossier.nothing, verwijderde iets dat bij het dossier hoort, "
					+ "removed something that belongs to the dossier",
			"LOOKED, DOSSIER, bekeek het dossier, looked at the dossier" })
	void aDeedIsASentenceInBothLanguages(TrailAct act, String what, String dutch, String english) {
		assertThat(DUTCH.deed(entry(act, what, null))).isEqualTo(dutch);
		assertThat(ENGLISH.deed(entry(act, what, null))).isEqualTo(english);
	}

	@Test
	void aPaperIsCalledByItsNameEvenIfThatLooksLikeAPlace() {
		assertThat(DUTCH.deed(entry(TrailAct.LOOKED, "DOCUMENT", "it's {0}.pdf")))
			.isEqualTo("bekeek het document ‘it's {0}.pdf’");
	}

	@ParameterizedTest
	@EnumSource
	void whateverIsSeenHasWords(Seen seen) {
		assertThat(DUTCH.deed(entry(TrailAct.LOOKED, seen.name(), null)))
			.isNotEqualTo(ENGLISH.deed(entry(TrailAct.LOOKED, seen.name(), null)));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "damage_on, -, 2026-10-13, Schadedatum: ingevuld als ‘13 oktober 2026’",
					"injury, true, false, Letsel: van ‘ja’ in ‘nee’", "country, DE, -, Land: ‘Duitsland’ weggehaald",
					"estimated_cents, -, 125050, 'Geschatte schade: ingevuld als ‘€\u00a01.250,50’'",
					"percentage, 50, 75, Erkend deel: van ‘50%’ in ‘75%’",
					"iban_sealed, -, -, " + "Rekeningnummer: gewijzigd (afgeschermd)",
					"status, -, CLAIMED, Status: ingevuld als ‘Schade geclaimd’" })
	void aChangeSaysWhatItWasAndBecame(String column, @Nullable String before, @Nullable String after,
			String sentence) {
		assertThat(DUTCH.changes(changed(new TrailChange(column, before, after)))).containsExactly(sentence);
	}

	@ParameterizedTest
	@CsvSource({ "damage_on, 13-10-2026", "damage_on, ''", "estimated_cents, 1e3", "percentage, 101",
			"percentage, half", "released_at, yesterday", "status, LOST", "kind, UNHEARD_OF" })
	void whatIsKeptOtherwiseThanExpectedReadsAsItIs(String column, String kept) {
		assertThat(DUTCH.changes(changed(new TrailChange(column, null, kept)))).singleElement()
			.asString()
			.endsWith("‘" + kept + "’");
	}

	@Test
	void counterpartiesAndHeadsAreBothOfAKind() {
		assertThat(DUTCH.changes(changed(new TrailChange("kind", "MOTOR_VEHICLE", "VEHICLE"))))
			.containsExactly("Soort: van ‘Motorvoertuig’ in ‘Voertuigschade of reparatie’");
	}

	@Test
	void whatSaysNothingToAnybodyIsLeftOutAndTheSameIsSaidOnce() {
		assertThat(DUTCH.changes(changed(new TrailChange("version", "1", "2"), new TrailChange("PLATE", "a", "b"),
				new TrailChange("iban_sealed", null, null), new TrailChange("iban_masked", null, null))))
			.containsExactly("Rekeningnummer: gewijzigd (afgeschermd)");
		assertThat(DUTCH.changes(changed())).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void everyFieldIsFoundByItsColumnAndNamedInBothLanguages(TrailField field) {
		assertThat(TrailField.of(field.column())).contains(field);
		for (var words : List.of(DUTCH, ENGLISH)) {
			assertThat(words.changes(changed(new TrailChange(field.column(), null, null)))).singleElement()
				.asString()
				.startsWith(words.texts().label(field) + ": ");
		}
	}

	private static TrailEntry changed(TrailChange... changes) {
		return new TrailEntry(NOW, 1L, TrailAct.UPDATE, "dossier.damage", null, Arrays.asList(changes));
	}

	private static TrailEntry entry(TrailAct act, String what, @Nullable String name) {
		return new TrailEntry(NOW, 1L, act, what, name, List.of());
	}

	private static TrailWords words(Locale language) {
		return new TrailWords(Texts.of("overseeing", language, Clock.fixed(NOW, ZoneOffset.UTC)));
	}

}
