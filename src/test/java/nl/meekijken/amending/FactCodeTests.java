package nl.meekijken.amending;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import nl.meekijken.dossier.Fact;
import nl.meekijken.dossier.FactKind;
import nl.meekijken.dossier.FactPlace;
import nl.meekijken.dossier.FactValue;
import nl.meekijken.values.Percentage;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** A form brings back what it was given; what it was not given is not known. */
class FactCodeTests {

	private static final Texts DUTCH = texts(Texts.DUTCH);

	private static final Texts ENGLISH = texts(Texts.ENGLISH);

	@ParameterizedTest
	@CsvSource({ "DAMAGE_DAY, 2026-02-30", "DAMAGE_DAY, 13-10-2026", "DAMAGE_TIME, 25:00", "ESTIMATED, 12.50",
			"ESTIMATED, 99999999999999999999", "PLATE, NL", "PLATE, AB12CD", "ADMITTED_PART, 101", "ADMITTED_PART, -1",
			"STANCE, PARTLY 101", "STANCE, PARTLY x", "STANCE, 'PARTLY '", "STANCE, open", "INJURY, MAYBE",
			"OBJECT, <script>", "POLICE_PAPER, YES" })
	void whatIsNoneOfOursReadsAsNotKnown(Fact fact, String brought) {
		assertThat(FactCode.of(fact, brought).isUnknown()).isTrue();
	}

	@ParameterizedTest
	@EnumSource
	void onlyAPositionAdmitsAPart(Fact fact) {
		if (fact.kind() == FactKind.CHOICE) {
			assertThat(FactCode.of(fact, "PARTLY").isUnknown()).isEqualTo(fact != Fact.STANCE);
			assertThat(FactCode.of(fact, "PARTLY 50").isUnknown()).isEqualTo(fact != Fact.STANCE);
		}
	}

	@ParameterizedTest
	@EnumSource
	void whateverOneCanChooseIsKnownAndHasWordsInBothLanguages(Fact fact) {
		for (var option : fact.options()) {
			var code = FactCode.of(fact, option);
			assertThat(code.value()).contains(new FactValue.Choice(option));
			assertThat(code.typed(DUTCH)).isEqualTo(option);
			assertThat(code.words(DUTCH)).isNotBlank().isNotEqualTo(option);
			assertThat(code.words(ENGLISH)).isNotBlank().isNotEqualTo(option);
		}
	}

	@ParameterizedTest
	@EnumSource
	void whatIsNotKnownHasNoValueAndIsCalledSo(Fact fact) {
		var unknown = FactCode.of(fact, "");
		assertThat(unknown.value()).isEmpty();
		assertThat(unknown.typed(DUTCH)).isEmpty();
		assertThat(unknown.beside()).isEmpty();
		assertThat(unknown.words(DUTCH)).isEqualTo("nog niet bekend");
		assertThat(unknown.words(ENGLISH)).isEqualTo("not known yet");
	}

	@Test
	void aPositionSaysThePartThatItAdmits() {
		var half = FactCode.of(Fact.STANCE, "PARTLY 50");
		assertThat(half.value()).contains(new FactValue.Part(new Percentage(50)));
		assertThat(half.words(DUTCH)).isEqualTo("Gedeeltelijk erkend (50%)");
		assertThat(half.words(ENGLISH)).isEqualTo("Admitted in part (50%)");
		assertThat(half.typed(DUTCH)).isEqualTo("PARTLY");
		assertThat(half.beside()).isEqualTo("50%");
	}

	@Test
	void wordsThatLookLikeAPositionAreWords() {
		var place = FactCode.of(Fact.PLACE, "PARTLY 50");
		assertThat(place.words(DUTCH)).isEqualTo("PARTLY 50");
		assertThat(place.value()).contains(new FactValue.Words("PARTLY 50"));
	}

	@Test
	void aPlateIsTypedApartFromItsCountry() {
		var foreign = FactCode.of(Fact.PARTY_PLATE, "D KRAB123");
		assertThat(foreign.beside()).isEqualTo("D");
		assertThat(foreign.typed(DUTCH)).doesNotContain("D ").contains("KR");
		assertThat(FactCode.of(Fact.PLATE, "NL AB12CD").typed(DUTCH)).isEqualTo("AB-12-CD");
	}

	@ParameterizedTest
	@CsvSource({ "0, '0,00', 0.00", "5, '0,05', 0.05", "125050, '1.250,50', '1,250.50'" })
	void anAmountIsTypedAsItsReaderWritesAmounts(String cents, String dutch, String english) {
		var code = FactCode.of(Fact.ESTIMATED, cents);
		assertThat(code.typed(DUTCH)).isEqualTo(dutch);
		assertThat(code.typed(ENGLISH)).isEqualTo(english);
	}

	@Test
	void linesThatEndOtherwiseAreTheSame() {
		assertThat(FactCode.of(Fact.COURSE, "Ik stond stil.\r\nHij niet."))
			.isEqualTo(FactCode.of(Fact.COURSE, "Ik stond stil.\nHij niet."));
	}

	@Test
	void fromOpenToAPartIsAChangeOfThePart() {
		var changed = FactCode.of(Fact.STANCE, "OPEN").to(FactCode.of(Fact.STANCE, "PARTLY 75"), 2);
		assertThat(changed.place()).isEqualTo(new FactPlace(Fact.ADMITTED_PART, 2));
		assertThat(changed.before()).as("no part was admitted").isEmpty();
		assertThat(changed.after()).contains(new FactValue.Part(new Percentage(75)));
		var back = FactCode.of(Fact.STANCE, "PARTLY 75").to(FactCode.of(Fact.STANCE, "DENIED"), 2);
		assertThat(back.place().fact()).isEqualTo(Fact.STANCE);
		assertThat(back.before()).contains(new FactValue.Choice("PARTLY"));
		assertThat(FactCode.of(Fact.PLACE, "Zeist").to(FactCode.of(Fact.PLACE, ""), 0).after())
			.isEqualTo(Optional.empty());
	}

	private static Texts texts(Locale language) {
		return Texts.of("amending", language, Clock.fixed(Instant.parse("2026-11-27T09:00:00Z"), ZoneOffset.UTC));
	}

}
