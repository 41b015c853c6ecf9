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

	private final Map<Enum<?>, String> labels = new ConcurrentHashMap<>();

	private Words(Bundle bundle) {
		var texts = ResourceBundle.getBundle("texts." + bundle.name, Locale.of(bundle.locale.getLanguage()),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		this.name = bundle.name;
		this.phrases = texts.keySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Function.identity(),
					key -> new Phrase(texts.getString(key), bundle.locale)));
	}

	static Words of(String bundle, Locale locale) {
		return READ.computeIfAbsent(new Bundle(bundle, locale), Words::new);
	}

	String say(String key, Object... arguments) {
		var phrase = this.phrases.get(key);
		if (phrase == null) {
			throw new MissingResourceException("no text for " + key, this.name, key);
		}
		return phrase.say(arguments);
	}

	/** The text of {@code DossierStatus.PAID}. */
	String label(Enum<?> constant) {
		return this.labels.computeIfAbsent(constant, named -> say(keyOf(named)));
	}

	static String keyOf(Enum<?> constant) {
		return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
	}

	private record Bundle(String name, Locale locale) {
	}

}
