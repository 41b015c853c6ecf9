package nl.meekijken.mail;

import org.jspecify.annotations.Nullable;

import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * A letter as its receiver sees it.
 *
 * @param brand whose name stands above it; ours if none
 * @param answerable whether an answer reaches somebody who reads it
 */
record LetterPage(Letter letter, Letterhead head, @Nullable String brand, boolean answerable,
		Texts texts) implements Page {

	LetterPage(Letter letter, Letterhead head, Texts texts) {
		this(letter, head, null, false, texts);
	}

	String brandName() {
		return (this.brand != null) ? this.brand : this.texts.say("letter.brand");
	}

	String address(Passage.Stop stop) {
		return this.head.address(stop.path());
	}

	String address(Passage.Link link) {
		return this.head.address(link.path());
	}

}
