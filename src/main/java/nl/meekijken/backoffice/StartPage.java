package nl.meekijken.backoffice;

import java.util.List;

import nl.meekijken.account.FactorRemoval;
import nl.meekijken.web.Page;

/** What waits for the reader and the colleagues. */
record StartPage(Frame frame) implements Page {

	List<FactorRemoval> removals() {
		return this.frame.removals();
	}

}
