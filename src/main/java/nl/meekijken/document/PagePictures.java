package nl.meekijken.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import org.springframework.stereotype.Component;

import nl.meekijken.dossier.DossierId;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.vault.Fingerprint;

/**
 * Papers as pictures, so that a browser shows them without anything in them being able to
 * run.
 */
@Component
public class PagePictures {

	private final Documents documents;

	private final Gallery gallery;

	PagePictures(Documents documents, Gallery gallery) {
		this.documents = documents;
		this.gallery = gallery;
	}

	/**
	 * A page of a paper as a picture (PNG or JPEG), drawn once and kept; none if there is
	 * no such page or paper, or if it cannot be drawn: locked with a password, broken,
	 * endless, too large, beyond the pages that are shown or of a kind that has no
	 * picture. Every page counts as a view of the paper and is recorded, whichever page
	 * and size it is, but for the small picture of page one: the cover in a list.
	 * @param page from 1; a picture has one page
	 */
	public Optional<PagePicture> draw(ClaimNumber number, DocumentId id, int page, PictureSize size) {
		return this.documents.look(number, id, document -> !isCover(page, size) && hasPicture(document, page))
			.filter(kept -> hasPicture(kept.document(), page))
			.flatMap(kept -> picture(kept.fingerprint(), page, size));
	}

	/** As {@link #draw}, for staff at work inside the office of the dossier. */
	public Optional<PagePicture> drawForStaff(DossierId dossier, DocumentId id, int page, PictureSize size) {
		return this.documents.lookAsStaff(dossier, id, document -> !isCover(page, size) && hasPicture(document, page))
			.filter(kept -> hasPicture(kept.document(), page))
			.flatMap(kept -> picture(kept.fingerprint(), page, size));
	}

	private static boolean isCover(int page, PictureSize size) {
		return page == 1 && size == PictureSize.THUMBNAIL;
	}

	private static boolean hasPicture(Document document, int page) {
		return Media.mayBeDrawn(document.mediaType()) && page >= 1 && page <= Math.max(1, document.pictures());
	}

	private Optional<PagePicture> picture(Fingerprint fingerprint, int page, PictureSize size) {
		try {
			return this.gallery.picture(fingerprint, page, size);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
