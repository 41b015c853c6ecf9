package nl.meekijken.mail;

import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/** A letter as its receiver sees it. */
record LetterPage(Letter letter, Letterhead head, Texts texts) implements Page {

	String address(Passage.Stop stop) {
		return this.head.address(stop.path());
	}

	String address(Passage.Link link) {
		return this.head.address(link.path());
	}

}
