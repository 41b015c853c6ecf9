package nl.meekijken.handling;

import nl.meekijken.web.FormErrors;

/**
 * An attempt to judge a message that came in.
 *
 * @param reason why it was to be set aside, as typed
 */
record Judging(String reason, FormErrors errors) {

	/** Nobody tried. */
	static final Judging NONE = new Judging("", new FormErrors());

}
