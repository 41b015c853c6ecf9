package nl.meekijken.web;

import java.util.Locale;

/** Which text: of which bundle, under which key, in which of the two languages. */
public record TextKey(String bundle, String key, Locale language) {

	/** The same text in the other bundle. */
	public TextKey in(String otherBundle) {
		return new TextKey(otherBundle, this.key, this.language);
	}

}
