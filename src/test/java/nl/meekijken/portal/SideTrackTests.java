package nl.meekijken.portal;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.meekijken.dossier.Expertise;
import nl.meekijken.dossier.SideTracks;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class SideTrackTests {

	@Test
	void aDossierWithNothingBesideItHasNoFlags() {
		assertThat(SideTrack.of(new SideTracks(Expertise.NONE, false, false, false, false))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "PLANNED, side.expertise.running", "REPORTED, side.expertise.done" })
	void theAdjusterIsUnderWayOrDone(Expertise expertise, String key) {
		assertThat(SideTrack.of(new SideTracks(expertise, false, false, false, false))).extracting(SideTrack::key)
			.containsExactly(key);
	}

	@Test
	void everyFlagHasAnIconOfItsOwnAndWordsInBothLanguages() {
		var all = SideTrack.of(new SideTracks(Expertise.PLANNED, true, true, true, true));
		assertThat(all).hasSize(5).extracting(SideTrack::icon).doesNotHaveDuplicates();
		assertThat(words(all, Texts.DUTCH)).doesNotContainAnyElementsOf(words(all, Texts.ENGLISH))
			.doesNotHaveDuplicates()
			.hasSize(10);
	}

	private static List<String> words(List<SideTrack> flags, Locale language) {
		var texts = Texts.of("portal", language, new MovableClock());
		return flags.stream()
			.flatMap(flag -> List.of(texts.say(flag.key()), texts.say(flag.key() + ".why")).stream())
			.toList();
	}

}
