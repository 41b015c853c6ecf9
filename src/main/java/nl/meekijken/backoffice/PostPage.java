package nl.meekijken.backoffice;

import java.util.List;

import nl.meekijken.desk.Frame;
import nl.meekijken.desk.Pages;
import nl.meekijken.desk.Told;
import nl.meekijken.mail.StuckLetter;
import nl.meekijken.mail.StuckLetters;
import nl.meekijken.web.Page;

/**
 * Letters that do not leave.
 *
 * @param page counted from one
 * @param found a page of letters, and one more if another page follows
 */
record PostPage(Frame frame, int page, List<StuckLetter> found, Told told) implements Page {

	List<StuckLetter> letters() {
		return this.found.subList(0, Math.min(this.found.size(), StuckLetters.PAGE));
	}

	boolean hasNext() {
		return this.found.size() > StuckLetters.PAGE && this.page < Pages.LAST;
	}

	boolean someGivenUp() {
		return letters().stream().anyMatch(StuckLetter::givenUp);
	}

	boolean isTried(StuckLetter letter) {
		return letter.plight() == StuckLetter.Plight.WAITING;
	}

	/** The address of another page. */
	String at(int other) {
		return PostController.ADDRESS + "?pagina=" + other;
	}

}
