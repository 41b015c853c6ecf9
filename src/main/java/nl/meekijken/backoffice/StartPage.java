package nl.meekijken.backoffice;

import java.util.List;

import nl.meekijken.account.FactorRemoval;
import nl.meekijken.desk.Frame;
import nl.meekijken.web.Page;

/**
 * What waits for the reader and the colleagues, and what is new.
 *
 * @param demosLately how many demos were asked for in the last seven days
 */
record StartPage(Frame frame, int demosLately) implements Page {

	List<FactorRemoval> removals() {
		return this.frame.removals();
	}

}
