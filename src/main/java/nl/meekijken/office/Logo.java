package nl.meekijken.office;

/**
 * The picture of an office, drawn anew by us.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}
 */
@SuppressWarnings("ArrayRecordComponent")
public record Logo(String mediaType, byte[] picture, int width, int height) {

	/** What the table takes. */
	public static final int MOST_BYTES = 400_000;

}
