package nl.meekijken.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts as the bundles have them, and what can be said in their place: plain words
 * with places such as {0}.
 */
public final class BundledTexts {

	private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

	private BundledTexts() {
	}

	/** The texts of a bundle that are plain words with places, by their keys. */
	public static SortedMap<String, String> of(String bundle, Locale language) {
		var texts = new TreeMap<String, String>();
		Words.bundled(bundle, language).forEach((key, text) -> {
			if (isPlain(text)) {
				texts.put(key, text);
			}
		});
		return texts;
	}

	/** Whether it has no brace that is not of a place. */
	public static boolean isPlain(String text) {
		var rest = PLACE.matcher(text).replaceAll("");
		return rest.indexOf('{') < 0 && rest.indexOf('}') < 0;
	}

	/** The places of a text, as {0}. */
	public static Set<String> placesOf(String text) {
		var places = new TreeSet<String>();
		PLACE.matcher(text).results().forEach(found -> places.add(found.group()));
		return places;
	}

	/** A text with its places filled in. */
	public static String filled(String text, Map<String, String> examples) {
		return PLACE.matcher(text)
			.replaceAll(found -> Matcher.quoteReplacement(examples.getOrDefault(found.group(), "…")));
	}

	/**
	 * Lets every page and mail of this process say other words from now on.
	 * @param chosen instead of all that were chosen before; the rest is said as bundled
	 */
	public static void choose(Map<TextKey, String> chosen) {
		Words.choose(chosen);
	}

}
