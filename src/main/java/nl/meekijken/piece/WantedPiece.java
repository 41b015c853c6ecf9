package nl.meekijken.piece;

import org.jspecify.annotations.Nullable;

/**
 * A piece that a client is to send.
 *
 * @param words what the asker says about it, which the client reads; needed when it is of
 * no special kind
 */
public record WantedPiece(PieceKind kind, @Nullable String words) {

	/** How many characters the words may have. */
	public static final int LONGEST_WORDS = 200;

	public WantedPiece {
		if (!kind.canBeAsked() || (kind == PieceKind.OTHER && words == null)
				|| (words != null && words.length() > LONGEST_WORDS)) {
			throw new IllegalArgumentException("cannot be asked for: " + kind);
		}
	}

}
