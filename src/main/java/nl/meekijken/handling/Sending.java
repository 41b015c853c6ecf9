package nl.meekijken.handling;

import org.jspecify.annotations.Nullable;

/**
 * An attempt to send a letter that was looked at.
 *
 * @param moment when it was to leave, as it was typed
 * @param problem why it did not; none if nobody tried
 */
record Sending(String moment, @Nullable String problem) {

	static final Sending NONE = new Sending("", null);

}
