package nl.meekijken.backoffice;

import org.springframework.web.util.UriComponentsBuilder;

import nl.meekijken.account.FoundPeople;
import nl.meekijken.desk.Frame;
import nl.meekijken.web.Page;

/**
 * The people that were found.
 *
 * @param typed what was searched for
 * @param enough whether that was enough to search for
 * @param page counted from one
 * @param goesOn whether a next page may be asked for
 */
record PeoplePage(Frame frame, String typed, boolean enough, int page, FoundPeople found,
		boolean goesOn) implements Page {

	boolean hasNext() {
		return this.found.more() && this.goesOn;
	}

	/** The address of another page of the same people. */
	String at(int other) {
		return UriComponentsBuilder.fromPath(PeopleController.ADDRESS)
			.queryParam("zoek", "{typed}")
			.queryParam("pagina", other)
			.encode()
			.buildAndExpand(this.typed)
			.toUriString();
	}

}
