package nl.meekijken.web;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhraseTests {

	private static final Locale DUTCH = Locale.of("nl", "NL");

	@ParameterizedTest
	@ValueSource(strings = { "{0}", "''{0}'' en {1}", "{1}{0} auto''s", "niets", "{0} van {2}",
			"{0,choice,0#geen|1#een|1<{0} dossiers}", "'{0}' {1}" })
	void saysWhatAMessageFormatSays(String text) {
		var phrase = new Phrase(text, DUTCH);
		for (var arguments : List.of(new Object[] { 0 }, new Object[] { 1 }, new Object[] { 999 },
				new Object[] { 1000L }, new Object[] { -3, "b" }, new Object[] { 12, "b" },
				new Object[] { 20_000, 5L, 3.5 })) {
			for (var again = 0; again < 2; again++) {
				assertThat(phrase.say(arguments)).isEqualTo(new MessageFormat(text, DUTCH).format(arguments));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "{0}", "''{0}'' en {1}", "{1}{0} auto''s", "niets", "{0} van {2}", "'{0}' {1}" })
	void saysWordsAsAMessageFormatDoes(String text) {
		Object[] words = { "a'b", "{1}" };
		assertThat(new Phrase(text, DUTCH).say(words)).isEqualTo(new MessageFormat(text, DUTCH).format(words));
	}

	@Test
	void withoutArgumentsOnlyApostrophesAreUndoubled() {
		assertThat(new Phrase("auto''s {0}", DUTCH).say()).isEqualTo("auto's {0}");
	}

}
