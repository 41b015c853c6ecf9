package nl.meekijken.portal;

import org.jspecify.annotations.Nullable;

import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * A factor was given, and what was wanted is still to be carried out by one button.
 *
 * @param act where its form goes
 * @param about the colleague whom it is about; none if it is about nobody
 */
record ContinuePage(Frame frame, Wish wish, String act, Deed deed, @Nullable String about) implements Page {

	Texts texts() {
		return this.frame.texts();
	}

	/** What the button does, in words. */
	String deedWords() {
		var words = texts().label(this.deed);
		return (this.about != null) ? texts().say("proof.go-on.about", words, this.about) : words;
	}

}
