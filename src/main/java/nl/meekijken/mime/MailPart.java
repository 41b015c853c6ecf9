package nl.meekijken.mime;

/**
 * Something that a message holds.
 *
 * @param file its name and its bytes
 */
public record MailPart(Holding holding, IncomingFile file) {

	/** What it is for whoever opens the message. */
	public enum Holding {

		/** Is shown with the message, as text. */
		WORDS,
		/** Another message, whose own parts stand beside it. */
		MESSAGE,
		/** Anything that can be opened by itself. */
		FILE,
		/** Is to be fetched, or put together with other messages. */
		ELSEWHERE

	}

}
