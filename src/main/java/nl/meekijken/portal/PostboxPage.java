package nl.meekijken.portal;

import java.util.List;

import nl.meekijken.embedded.CaughtLetter;
import nl.meekijken.web.Page;
import nl.meekijken.web.Shell;

/** What was mailed on a machine that no mail leaves, newest first. */
record PostboxPage(Shell shell, List<CaughtLetter> letters) implements Page {

	Frame frame() {
		return new Frame(this.shell, null, Section.ELSEWHERE);
	}

}
