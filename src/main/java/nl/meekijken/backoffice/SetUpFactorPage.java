package nl.meekijken.backoffice;

import nl.meekijken.desk.Frame;
import nl.meekijken.web.Page;

/** Lets a member of staff who has no second factor yet choose which. */
record SetUpFactorPage(Frame frame) implements Page {

	/** The address under which factors are set up here. */
	String base() {
		return StaffSetUpController.ADDRESS;
	}

}
