package nl.meekijken.values;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LineTests {

	@Test
	void blanksAndWhatCannotBeSeenAreTidied() {
		assertThat(Line.parse("  Jan\u00a0 \t de\u200b  Wit\n", 60)).contains("Jan de Wit");
	}

	@Test
	void anAccentTypedInTwoPartsIsOneLetter() {
		assertThat(Line.parse("Rene\u0301", 4)).contains("Ren\u00e9");
	}

	@Test
	void nothingVisibleIsNoLine() {
		assertThat(Line.parse(" \u200b\t", 60)).isEmpty();
		assertThat(Line.isBlank(" \u200b\t")).isTrue();
		assertThat(Line.isBlank(".")).isFalse();
	}

	@Test
	void aLineIsNeverCutButRefused() {
		assertThat(Line.parse("abc", 3)).contains("abc");
		assertThat(Line.parse("abcd", 3)).isEmpty();
	}

}
