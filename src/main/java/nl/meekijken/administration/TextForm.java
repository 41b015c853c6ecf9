package nl.meekijken.administration;

import java.util.Optional;

import nl.meekijken.database.FormKey;
import nl.meekijken.values.Line;
import nl.meekijken.web.BundledTexts;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.TextKey;
import nl.meekijken.web.Texts;

/**
 * A text as an administrator words it in both languages.
 *
 * @param seen how many wordings there were when the page was drawn
 */
record TextForm(String key, String dutch, String english, String seen) {

	private static final int LONGEST = 1000;

	static TextForm of(String dutch, String english, int seen) {
		return new TextForm(FormKey.fresh(), dutch, english, Integer.toString(seen));
	}

	static TextForm of(Filled typed) {
		return new TextForm(typed.text("sleutel"), typed.text("nederlands"), typed.text("engels"),
				typed.text("gezien"));
	}

	/** Nothing if a sentence stands at the field. */
	static Optional<String> read(String field, String typed, TextKey text, Texts texts, FormErrors errors) {
		var line = errors.require(field, Line.parse(typed, LONGEST), texts.say("texts.words.wrong", LONGEST));
		if (line == null) {
			return Optional.empty();
		}
		var known = BundledTexts.placesOf(TextGroup.bundled(text));
		var said = BundledTexts.placesOf(line);
		if (!BundledTexts.isPlain(line) || !known.containsAll(said)) {
			errors.add(field, known.isEmpty() ? texts.say("texts.place.none")
					: texts.say("texts.place.unknown", String.join(" ", known)));
			return Optional.empty();
		}
		if (!said.containsAll(known)) {
			errors.add(field, texts.say("texts.place.missing", String.join(" ", known)));
			return Optional.empty();
		}
		return Optional.of(line);
	}

}
