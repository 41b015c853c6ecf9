package nl.meekijken.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * What of a paper may be taken along.
 *
 * @param document the paper, with the media type that it leaves as
 * @param original whether it leaves as it came
 */
public record Copy(Document document, boolean original, Content content) {

	/**
	 * Opens it to be read; none if no copy can be made, or not now. A copy that was never
	 * asked for before is made here: that takes a moment, and no connection.
	 */
	public Optional<InputStream> open() throws IOException {
		return this.content.open();
	}

	/** Where the bytes come from, asked when they are needed. */
	@FunctionalInterface
	public interface Content {

		Optional<InputStream> open() throws IOException;

	}

}
