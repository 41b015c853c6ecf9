package nl.meekijken.web;

import java.time.Clock;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BundledTextsTests {

	private static final TextKey COURT = new TextKey("question", "note.about", Texts.DUTCH);

	@AfterEach
	void sayWhatTheBundlesSay() {
		BundledTexts.choose(Map.of());
	}

	@ParameterizedTest
	@CsvSource({ "zonder plek, true", "op {0} en {1}, true", "'', true", "op {datum}, false", "op {, false",
			"op }, false", "'op {0,date}', false", "op {10}, false" })
	void plainWordsHaveOnlyPlaces(String text, boolean plain) {
		assertThat(BundledTexts.isPlain(text)).isEqualTo(plain);
	}

	@Test
	void placesAreFoundOnceAndFilled() {
		assertThat(BundledTexts.placesOf("van {1} tot {0}, om {1}")).containsExactly("{0}", "{1}");
		assertThat(BundledTexts.filled("van {1} tot {0}", Map.of("{1}", "$1 \\ een"))).isEqualTo("van $1 \\ een tot …");
	}

	@Test
	void textsAreGivenAsPeopleWriteThem() {
		assertThat(BundledTexts.of("administration", Texts.DUTCH)).containsKey("staff.title")
			.doesNotContainKey("form.wrong");
		assertThat(BundledTexts.of("administration", Texts.DUTCH).get("Role.ADMINISTRATOR.may")).contains("collega's");
	}

	@Test
	void whatIsChosenIsSaidUntilSomethingElseIs() {
		var bundled = said();
		BundledTexts.choose(Map.of(COURT, "Over '{0}' van {1}: {2}"));
		assertThat(said()).isEqualTo("Over 'stuk' van gisteren: wat?");
		assertThat(Texts.of("question", Texts.ENGLISH, Clock.systemUTC()).say("note.about", "a", "b", "c"))
			.doesNotStartWith("Over");
		BundledTexts.choose(Map.of());
		assertThat(said()).isEqualTo(bundled);
	}

	private static String said() {
		return Texts.of("question", Texts.DUTCH, Clock.systemUTC()).say("note.about", "stuk", "gisteren", "wat?");
	}

}
