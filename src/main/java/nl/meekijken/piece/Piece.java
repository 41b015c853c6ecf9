package nl.meekijken.piece;

import org.jspecify.annotations.Nullable;

/**
 * One piece that a dossier needs, or would need had staff not waived it.
 *
 * @param reason why staff added or waived it, if they did
 */
public record Piece(PieceKind kind, PieceState state, @Nullable String reason) {

}
