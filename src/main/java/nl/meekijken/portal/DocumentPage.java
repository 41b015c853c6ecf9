package nl.meekijken.portal;

import nl.meekijken.document.Document;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/** One paper as pictures of its pages, with nothing in it that could run. */
record DocumentPage(Frame frame, DossierAddress address, Document document) implements Page {

	/** More pages are read in the paper itself. */
	static final int MOST_PICTURES = 60;

	Texts texts() {
		return this.frame.texts();
	}

	/** How many pages can be shown; a photo has one, what is neither has none. */
	int pictures() {
		var pages = this.document.pages();
		if (pages != null) {
			return Math.min(pages, MOST_PICTURES);
		}
		return this.document.mediaType().startsWith("image/") ? 1 : 0;
	}

	boolean isShownInPart() {
		var pages = this.document.pages();
		return pages != null && pages > MOST_PICTURES;
	}

	String from() {
		var name = this.document.originName();
		return (name != null) ? name : texts().label(this.document.origin());
	}

}
