package nl.meekijken.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Our short way of filling texts in says of every text what the long way says. */
class WordsTests {

	private static final Path FOLDER = Path.of("src/main/resources/texts");

	private static final Pattern PLACE = Pattern.compile("\\{([0-9]+)");

	private static final List<Object> NUMBERS = List.of(0, 1, 2, 7, 999, 1000, 1_234_567L, -1, 2.5);

	private static final List<String> TYPED = List.of("Jansen", "", "d'Hondt", "''", "{0}", "{1}{0}", "$1 \\ 100%",
			"1234", "\uD83D\uDE97 é");

	static Stream<String> bundles() throws IOException {
		try (var files = Files.list(FOLDER)) {
			return files.map(file -> file.getFileName().toString().replace(".properties", ""))
				.sorted()
				.toList()
				.stream();
		}
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void everyTextSaysNumbersAsAMessageFormatDoes(String bundle) throws IOException {
		var words = words(bundle);
		read(bundle).forEach((key, text) -> NUMBERS.forEach(number -> {
			var arguments = Collections.nCopies(places((String) text), number).toArray();
			assertSame(words, (String) key, (String) text, locale(bundle), arguments);
		}));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void everyTextSaysWhatPeopleTypedAsAMessageFormatDoes(String bundle) throws IOException {
		var words = words(bundle);
		read(bundle).forEach((key, text) -> {
			if (!((String) text).contains(",choice,")) {
				TYPED.forEach(typed -> assertSame(words, (String) key, (String) text, locale(bundle),
						Collections.nCopies(places((String) text), typed).toArray()));
			}
		});
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void placesThatHoldAWordAndANumberAreNotMixedUp(String bundle) throws IOException {
		var words = words(bundle);
		read(bundle).forEach((key, text) -> {
			if (!((String) text).contains(",choice,")) {
				var arguments = Stream.iterate(0, place -> place + 1)
					.limit(places((String) text))
					.map(place -> (place % 2 == 0) ? "woord " + place : (Object) (place * 1000))
					.toArray();
				assertSame(words, (String) key, (String) text, locale(bundle), arguments);
			}
		});
	}

	private static void assertSame(Words words, String key, String text, Locale locale, Object... arguments) {
		var said = (arguments.length == 0) ? text.replace("''", "'")
				: new MessageFormat(text, locale).format(arguments);
		assertThat(words.say(key, arguments)).as(key).isEqualTo(said);
	}

	private static int places(String text) {
		return PLACE.matcher(text).results().mapToInt(found -> Integer.parseInt(found.group(1)) + 1).max().orElse(0);
	}

	private static Words words(String bundle) {
		return Words.of(bundle.substring(0, bundle.length() - 3), locale(bundle));
	}

	private static Locale locale(String bundle) {
		return bundle.endsWith("_en") ? Texts.ENGLISH : Texts.DUTCH;
	}

	private static Properties read(String bundle) throws IOException {
		var texts = new Properties();
		try (var reader = Files.newBufferedReader(FOLDER.resolve(bundle + ".properties"))) {
			texts.load(reader);
		}
		return texts;
	}

}
