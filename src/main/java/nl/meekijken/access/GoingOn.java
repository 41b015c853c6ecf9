package nl.meekijken.access;

import org.jspecify.annotations.Nullable;

import nl.meekijken.web.Texts;

/**
 * A factor was given, and what was wanted is still to be carried out by one button.
 *
 * @param act where its form goes
 * @param deed what it does
 * @param about whom or what it is about; none if it is about nobody
 */
public record GoingOn(Wish wish, String act, Enum<?> deed, @Nullable String about) {

	/** What the button does, in words. */
	public String words(Texts texts) {
		var words = texts.label(this.deed);
		return (this.about != null) ? texts.say("proof.go-on.about", words, this.about) : words;
	}

}
