package nl.meekijken.portal;

import nl.meekijken.embedded.CaughtLetter;
import nl.meekijken.web.Page;
import nl.meekijken.web.Shell;

/** One letter that was mailed, as its receiver would see it, and as text. */
record PostboxLetterPage(Shell shell, CaughtLetter letter) implements Page {

	Frame frame() {
		return new Frame(this.shell, null, Section.ELSEWHERE);
	}

}
