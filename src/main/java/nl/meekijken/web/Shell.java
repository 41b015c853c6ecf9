package nl.meekijken.web;

/**
 * What every page needs of its request.
 *
 * @param address path and query, to come back to
 * @param forgeryField the name of the hidden field that shows a form to be ours
 * @param forgeryToken its value
 * @param sessionSeconds how long the session goes on if it is not used again; 0 without
 * one
 * @param partial whether htmx asks for a part of the page only
 */
public record Shell(Texts texts, String address, String forgeryField, String forgeryToken, long sessionSeconds,
		boolean partial) {

	/** The request attribute that tells how long the session goes on. */
	public static final String SESSION_SECONDS = "nl.meekijken.session-seconds";

	/** The same with the words of another bundle. */
	public Shell in(String bundle) {
		return new Shell(this.texts.in(bundle), this.address, this.forgeryField, this.forgeryToken, this.sessionSeconds,
				this.partial);
	}

	/** The same, with another address to come back to: a form was sent here. */
	public Shell at(String elsewhere) {
		return new Shell(this.texts, elsewhere, this.forgeryField, this.forgeryToken, this.sessionSeconds,
				this.partial);
	}

}
