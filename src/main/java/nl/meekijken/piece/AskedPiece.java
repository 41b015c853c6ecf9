package nl.meekijken.piece;

import org.jspecify.annotations.Nullable;

/**
 * A piece that a client was asked for.
 *
 * @param words what the asker said about it
 * @param refusal why staff refused what came, if they did
 * @param files how many papers came for it
 */
public record AskedPiece(AskedPieceId id, PieceKind kind, @Nullable String words, AskedState state,
		@Nullable String refusal, int files) {

}
