package nl.meekijken.document;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.FileSize;

/**
 * What is known of a paper, without its bytes.
 *
 * @param pages of a PDF or TIFF; none for anything else, or if it cannot be read
 * @param active whether it could do more than lie there; such a paper is shown as
 * pictures only
 * @param unseen whether the person who asks has not opened it yet
 * @param shownSince since when it is to be seen: when it came, or was released later
 */
public record Document(DocumentId id, DocumentKind kind, String name, String mediaType, FileSize size,
		@Nullable Integer pages, boolean active, Instant receivedAt, Origin origin, @Nullable String originName,
		boolean unseen, Instant shownSince) {

	/** More pages are not bound together, nor shown one below another. */
	private static final int MOST_PAGES = 60;

	/** How many pages are shown; a picture has one, what has no picture none. */
	public int pictures() {
		if (this.pages != null) {
			return Math.min(this.pages, MOST_PAGES);
		}
		return Media.isPicture(this.mediaType) ? 1 : 0;
	}

	/** Whether only some of its pages are shown. */
	public boolean isShownInPart() {
		return this.pages != null && this.pages > MOST_PAGES;
	}

	/** Whether something of it may be taken along: too many pages are not bound. */
	public boolean mayLeave() {
		return !leavesBound() || (this.pages != null && !isShownInPart());
	}

	/** Whether it is a mail, which is shown by nobody. */
	public boolean isMail() {
		return Media.isMail(this.mediaType);
	}

	/**
	 * Whether it is taken along as a PDF of pictures of its pages: what could do
	 * something, and pictures that have pages.
	 */
	public boolean leavesBound() {
		return this.active || (this.pages != null && this.pages > 1 && Media.isPicture(this.mediaType));
	}

	Document as(String leavingMediaType) {
		return new Document(this.id, this.kind, this.name, leavingMediaType, this.size, this.pages, this.active,
				this.receivedAt, this.origin, this.originName, this.unseen, this.shownSince);
	}

}
