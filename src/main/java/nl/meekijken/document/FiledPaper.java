package nl.meekijken.document;

import org.jspecify.annotations.Nullable;

/**
 * A paper as staff have it before them.
 *
 * @param audience who may see it
 * @param warned whether it looks like a copy of an identity document or holds a citizen
 * service number
 * @param warningKept whether its sender said that it is right as it is
 */
public record FiledPaper(Document document, DocumentAudience audience, boolean warned, boolean warningKept) {

	/** Whether the intermediary sees it. */
	public boolean visible() {
		return this.audience != DocumentAudience.INTERNAL;
	}

	/** Whether it may be sent to the client. */
	public boolean forClient() {
		return this.audience == DocumentAudience.CLIENT_TOO;
	}

	/** Who exactly it comes from, if known. */
	public @Nullable String originName() {
		return this.document.originName();
	}

}
