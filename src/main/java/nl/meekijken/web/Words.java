package nl.meekijken.web;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The texts of one bundle in one language. */
final class Words {

	private static final Map<Bundle, Words> READ = new ConcurrentHashMap<>();

	private final String name;

	private final Map<String, Phrase> phrases;

	private final Map<String, String> bundled;

	/** Replaced as a whole, so that no label of before stays. */
	private volatile Said said = new Said(Map.of());

	private Words(Bundle bundle) {
		var texts = ResourceBundle.getBundle("texts." + bundle.name, Locale.of(bundle.locale.getLanguage()),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		this.name = bundle.name;
		this.bundled = texts.keySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Function.identity(), texts::getString));
		this.phrases = phrases(this.bundled, bundle.locale);
	}

	private static Map<String, Phrase> phrases(Map<String, String> texts, Locale locale) {
		return texts.entrySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, text -> new Phrase(text.getValue(), locale)));
	}

	static Words of(String bundle, Locale locale) {
		return READ.computeIfAbsent(new Bundle(bundle, locale), Words::new);
	}

	/** The texts as people write them, with one apostrophe. */
	static Map<String, String> bundled(String bundle, Locale locale) {
		return of(bundle, locale).bundled.entrySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, text -> text.getValue().replace("''", "'")));
	}

	/** Says other words from now on; what is not among them is said as bundled. */
	static void choose(Map<TextKey, String> wordings) {
		wordings.keySet().forEach(text -> of(text.bundle(), text.language()));
		READ.forEach((bundle, words) -> words.said = new Said(phrases(
				wordings.entrySet()
					.stream()
					.filter(text -> text.getKey().bundle().equals(bundle.name)
							&& text.getKey().language().equals(bundle.locale))
					.collect(Collectors.toMap(text -> text.getKey().key(), text -> text.getValue().replace("'", "''"))),
				bundle.locale)));
	}

	String say(String key, Object... arguments) {
		var chosen = this.said.chosen.get(key);
		var phrase = (chosen != null) ? chosen : this.phrases.get(key);
		if (phrase == null) {
			throw new MissingResourceException("no text for " + key, this.name, key);
		}
		return phrase.say(arguments);
	}

	/** The text of {@code DossierStatus.PAID}. */
	String label(Enum<?> constant) {
		return this.said.labels.computeIfAbsent(constant, named -> say(keyOf(named)));
	}

	static String keyOf(Enum<?> constant) {
		return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
	}

	private record Bundle(String name, Locale locale) {
	}

	/** What is said instead of the bundled, and the labels that were made since. */
	private record Said(Map<String, Phrase> chosen, Map<Enum<?>, String> labels) {

		Said(Map<String, Phrase> chosen) {
			this(chosen, new ConcurrentHashMap<>());
		}

	}

}
