package nl.meekijken.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The words that a reader of a page sees or hears. */
final class Words {

	private static final List<String> SPOKEN = List.of("aria-label", "placeholder", "title", "alt", "data-show",
			"data-hide");

	private static final Pattern KEY = Pattern
		.compile("(?<![\\w@./:-])[a-z][a-z-]*(\\.[a-z][a-z-]*)+(?![\\w@/-])|\\?\\?\\?");

	private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

	/** What only the Dutch texts say. */
	private static final Set<String> ONLY_DUTCH = onlyDutch();

	private Words() {
	}

	/**
	 * All of the page but what is typed, chosen at random, or said in its own language.
	 */
	static String of(String html) {
		var page = Jsoup.parse(html);
		page.select("#voorstel, #sleutel, option[lang], span[lang], button[lang], a[lang], address, script").remove();
		var said = new ArrayList<>(List.of(page.title(), page.body().text()));
		for (var attribute : SPOKEN) {
			page.select("[" + attribute + "]").stream().map((Element one) -> one.attr(attribute)).forEach(said::add);
		}
		return String.join("\n", said);
	}

	/** Keys that stand where their text should. */
	static List<String> keysIn(String said) {
		return KEY.matcher(said).results().map(found -> found.group()).toList();
	}

	static List<String> dutchIn(String said) {
		return wordsOf(said).filter(ONLY_DUTCH::contains).toList();
	}

	private static Set<String> onlyDutch() {
		var words = new TreeSet<String>();
		for (var audience : List.of("portal", "web")) {
			texts(audience + "_nl").forEach(text -> wordsOf(text).forEach(words::add));
		}
		for (var audience : List.of("portal", "web")) {
			texts(audience + "_en").forEach(text -> wordsOf(text).forEach(words::remove));
		}
		return words;
	}

	private static Stream<String> wordsOf(String text) {
		return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(found -> found.group());
	}

	private static Stream<String> texts(String bundle) {
		var texts = new Properties();
		try (var file = new InputStreamReader(
				Objects.requireNonNull(Words.class.getResourceAsStream("/texts/" + bundle + ".properties")),
				StandardCharsets.UTF_8)) {
			texts.load(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return texts.values().stream().map(Object::toString);
	}

}
