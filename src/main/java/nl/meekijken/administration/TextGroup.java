package nl.meekijken.administration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.meekijken.web.BundledTexts;
import nl.meekijken.web.TextKey;
import nl.meekijken.web.Texts;

/** Texts that administrators may word otherwise, by what they are for. */
enum TextGroup {

	/** The lines of a dossier. */
	ACTIVITIES("portal", "ActivityKind\\..+"),
	/** Letters to clients. */
	LETTERS("correspondence", "LetterKind\\..+\\.(subject|heading|lead|next)"),
	/**
	 * What is mailed about changed data; not what tells of a bank account, or what to do
	 * if somebody else asked for it.
	 */
	NOTICES("correspondence", "data\\.(?!wrong$).+"),
	/** What is mailed when a damage was reported. */
	REPORTS("intake", "(confirm|notice)\\..+"),
	/** What is mailed when papers are asked for. */
	PIECES("piece", "(ask|remind)\\..+|letter\\.(by|how|private|not-you)"),
	/** What is mailed to intermediaries about news. */
	NEWS("notification", "letter\\..+"),
	/**
	 * With what an invitation begins; not how one gets in with it, or what to do if one
	 * did not expect it.
	 */
	INVITATIONS("account", "invitation\\.(subject|heading|why|why\\.staff)"),
	/**
	 * What is mailed to whoever asks for a demo and has an account; not how one gets in.
	 */
	DEMOS("demo", "known\\.(subject|heading|why)");

	/** What a text is filled with, as an example. */
	private static final Map<String, String> EXAMPLES = Map.of("{0}", "2026-000123", "{1}", "13-10-2026", "{2}",
			"Univé", "{3}", "Verbeek & Prins");

	private static final Map<String, String> NAMES = Map.of("{0}", "Sanne", "{1}", "Verbeek & Prins");

	private final String bundle;

	private final Pattern keys;

	TextGroup(String bundle, String keys) {
		this.bundle = bundle;
		this.keys = Pattern.compile(keys);
	}

	static Optional<TextGroup> named(String name) {
		return Stream.of(values()).filter(group -> group.name().equals(name)).findFirst();
	}

	static List<TextGroup> all() {
		return List.of(values());
	}

	String bundle() {
		return this.bundle;
	}

	/** The Dutch texts of the bundle, by key. */
	SortedMap<String, String> texts() {
		var texts = new TreeMap<>(BundledTexts.of(this.bundle, Texts.DUTCH));
		texts.keySet().removeIf(key -> !this.keys.matcher(key).matches());
		return texts;
	}

	/** What was typed for a text of this group, as somebody would read it. */
	String example(String typed) {
		return BundledTexts.filled(typed, (this == INVITATIONS) ? NAMES : EXAMPLES);
	}

	boolean has(String key) {
		return this.keys.matcher(key).matches() && texts().containsKey(key);
	}

	TextKey dutch(String key) {
		return new TextKey(this.bundle, key, Texts.DUTCH);
	}

	TextKey english(String key) {
		return new TextKey(this.bundle, key, Texts.ENGLISH);
	}

	/** The text as the bundle has it. */
	static String bundled(TextKey text) {
		return BundledTexts.of(text.bundle(), text.language()).getOrDefault(text.key(), "");
	}

}
