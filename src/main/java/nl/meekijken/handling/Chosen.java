package nl.meekijken.handling;

import org.jspecify.annotations.Nullable;

/**
 * A dossier that was ticked.
 *
 * @param handler the number of the handler who was seen beside it; empty for nobody
 */
record Chosen(String number, String handler) {

	/** As a tick brings it: the number, a colon, the handler. */
	static Chosen of(String ticked) {
		var parts = ticked.split(":", 2);
		return new Chosen(parts[0], (parts.length > 1) ? parts[1] : "");
	}

	@Nullable Long before() {
		return this.handler.matches("[0-9]{1,18}") ? Long.valueOf(this.handler) : null;
	}

}
