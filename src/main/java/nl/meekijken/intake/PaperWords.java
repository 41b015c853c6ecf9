package nl.meekijken.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import nl.meekijken.web.Texts;

/** The words of a paper to sign: in Dutch, and under it in the language of who signs. */
record PaperWords(List<Texts> languages) {

	static PaperWords of(Locale language, Clock clock) {
		return new PaperWords(Stream.of(Texts.DUTCH, language)
			.map(locale -> Texts.of("intake", locale, clock))
			.filter(texts -> !texts.english() || !language.equals(Texts.DUTCH))
			.toList());
	}

	/** In every language on one line. */
	String say(String key) {
		return String.join(" / ", all(key));
	}

	/** In each language for itself. */
	List<String> all(String key, Object... arguments) {
		return this.languages.stream().map(texts -> texts.say(key, arguments)).distinct().toList();
	}

	String day(LocalDate day) {
		return this.languages.getFirst().day(day);
	}

}
