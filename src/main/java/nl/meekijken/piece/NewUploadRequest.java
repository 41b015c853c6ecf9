package nl.meekijken.piece;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a client is asked for.
 *
 * @param key made with the form: the same one asks only once
 * @param why what the asker says about it all, which the client reads
 * @param neededBy the last day, from today to {@link #MOST_DAYS} days ahead
 */
public record NewUploadRequest(UUID key, List<WantedPiece> pieces, @Nullable String why, LocalDate neededBy,
		Locale language) {

	/** How many days ahead a request may look. */
	public static final int MOST_DAYS = 60;

	/** How many characters the reason may have. */
	public static final int LONGEST_WHY = 500;

	public NewUploadRequest {
		pieces = List.copyOf(pieces);
		if (pieces.isEmpty() || (why != null && why.length() > LONGEST_WHY)) {
			throw new IllegalArgumentException("nothing is asked, or too much said about it");
		}
	}

}
