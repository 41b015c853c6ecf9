package nl.meekijken.overseeing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.meekijken.access.PersonLook;
import nl.meekijken.access.TrailPerson;
import nl.meekijken.desk.Frame;
import nl.meekijken.desk.Pages;
import nl.meekijken.web.Page;

/**
 * What somebody looked at in the last week.
 *
 * @param looks one more than the page shows, where there are more
 */
record LookedPage(Frame frame, TrailPerson person, List<PersonLook> looks, int page) implements Page {

	/** How many looks are on a page. */
	static final int SIZE = 50;

	List<PersonLook> shown() {
		return this.looks.subList(0, Math.min(SIZE, this.looks.size()));
	}

	String at(int other) {
		return AccessQuery.ADDRESS + "/" + this.person.id() + ((other > 1) ? "?pagina=" + other : "");
	}

	@Nullable String previous() {
		return (this.page > 1) ? at(this.page - 1) : null;
	}

	@Nullable String next() {
		return (this.looks.size() > SIZE && this.page < Pages.LAST) ? at(this.page + 1) : null;
	}

}
