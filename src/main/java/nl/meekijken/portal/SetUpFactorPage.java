package nl.meekijken.portal;

import nl.meekijken.web.Page;

/** Lets somebody who needs a second factor choose which. */
record SetUpFactorPage(Frame frame) implements Page {

	/** The address under which factors are set up here. */
	String base() {
		return SecondStepSetUpController.ADDRESS;
	}

}
