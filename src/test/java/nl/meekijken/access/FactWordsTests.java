package nl.meekijken.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.dossier.Fact;
import nl.meekijken.dossier.FactPlace;
import nl.meekijken.dossier.FactValue;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.Money;
import nl.meekijken.values.Percentage;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** A fact in words, for whoever reads them. */
class FactWordsTests {

	private static final Texts DUTCH = texts("portal", Texts.DUTCH);

	private static final Texts ENGLISH = texts("portal", Texts.ENGLISH);

	@Test
	void aValueOfEachKindReadsInBothLanguages() {
		var day = new FactValue.Day(LocalDate.of(2026, 10, 13));
		assertThat(FactWords.of(DUTCH, Fact.DAMAGE_DAY, day)).isEqualTo("13 oktober 2026");
		assertThat(FactWords.of(ENGLISH, Fact.DAMAGE_DAY, day)).isEqualTo("13 October 2026");
		var money = new FactValue.Amount(new Money(125_050));
		assertThat(FactWords.of(DUTCH, Fact.ESTIMATED, money)).isEqualTo("€\u00a01.250,50");
		assertThat(FactWords.of(ENGLISH, Fact.ESTIMATED, money)).isEqualTo("€1,250.50");
		assertThat(FactWords.of(DUTCH, Fact.DAMAGE_TIME, new FactValue.Time(LocalTime.of(8, 5)))).isEqualTo("08:05");
		assertThat(FactWords.of(DUTCH, Fact.ADMITTED_PART, new FactValue.Part(new Percentage(50)))).isEqualTo("50%");
		assertThat(FactWords.of(DUTCH, Fact.PLACE, new FactValue.Words("Zeist"))).isEqualTo("Zeist");
	}

	@Test
	void aForeignPlateSaysWhereItIsFrom() {
		assertThat(FactWords.of(DUTCH, Fact.PLATE, new FactValue.Plate(LicencePlate.dutch("AB12CD"))))
			.isEqualTo("AB-12-CD");
		assertThat(FactWords.of(DUTCH, Fact.PLATE, new FactValue.Plate(LicencePlate.foreign("D", "KR-AB 123"))))
			.isEqualTo("D KR-AB 123");
	}

	@Test
	void whatIsChosenReadsInWords() {
		assertThat(FactWords.choice(DUTCH, Fact.DAMAGE_COUNTRY, "DE")).isEqualTo("Duitsland");
		assertThat(FactWords.choice(ENGLISH, Fact.DAMAGE_COUNTRY, "DE")).isEqualTo("Germany");
		assertThat(FactWords.choice(DUTCH, Fact.INJURY, Fact.YES)).isEqualTo("Ja");
		assertThat(FactWords.choice(ENGLISH, Fact.TOTAL_LOSS, "NO")).isEqualTo("No");
		assertThat(FactWords.choice(DUTCH, Fact.STANCE, "DENIED")).isEqualTo("Afgewezen");
	}

	@ParameterizedTest
	@ValueSource(strings = { "portal", "amending" })
	void everyChoiceOfEveryFactHasWordsForEveryAudience(String audience) {
		for (var language : new Locale[] { Texts.DUTCH, Texts.ENGLISH }) {
			var texts = texts(audience, language);
			for (var fact : Fact.values()) {
				for (var option : fact.options()) {
					assertThat(FactWords.choice(texts, fact, option)).as(fact + " " + option)
						.isNotBlank()
						.isNotEqualTo(option);
				}
			}
		}
	}

	@ParameterizedTest
	@EnumSource(Fact.class)
	void whatIsNotKnownSaysSo(Fact fact) {
		assertThat(FactWords.of(DUTCH, fact, Optional.empty())).isEqualTo("nog niet bekend");
		assertThat(FactWords.of(ENGLISH, fact, Optional.empty())).isEqualTo("not known yet");
	}

	@Test
	void onlyWhereThereAreMorePartiesANameSaysOfWhich() {
		assertThat(FactWords.name(DUTCH, FactPlace.of(Fact.PLACE))).isEqualTo("Plaats");
		assertThat(FactWords.name(DUTCH, new FactPlace(Fact.INSURER, 1))).isEqualTo("Verzekeringsmaatschappij");
		assertThat(FactWords.name(DUTCH, new FactPlace(Fact.INSURER, 2)))
			.isEqualTo("Verzekeringsmaatschappij van tegenpartij 2");
		assertThat(FactWords.name(ENGLISH, new FactPlace(Fact.INSURER, 2)))
			.isEqualTo("Insurance company of counterparty 2");
	}

	private static Texts texts(String audience, Locale language) {
		return Texts.of(audience, language, Clock.fixed(MovableClock.START, ZoneOffset.UTC));
	}

}
