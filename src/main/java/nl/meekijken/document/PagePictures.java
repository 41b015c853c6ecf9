package nl.meekijken.document;

import java.nio.file.Path;
import java.util.Optional;

import org.springframework.stereotype.Component;

import nl.meekijken.values.ClaimNumber;

/**
 * Papers as pictures, so that a browser shows them without anything in them being able to
 * run.
 */
@Component
public class PagePictures {

	/** How large a picture is. */
	public enum Size {

		THUMBNAIL, FULL

	}

	/**
	 * A page of a paper as a picture (PNG or JPEG), drawn once and kept; none if there is
	 * no such page or paper.
	 * @param page from 1; a picture has one page
	 */
	public Optional<PagePicture> draw(ClaimNumber number, DocumentId id, int page, Size size) {
		throw new UnsupportedOperationException();
	}

	/** A picture and its media type. */
	public record PagePicture(Path bytes, String mediaType) {
	}

}
