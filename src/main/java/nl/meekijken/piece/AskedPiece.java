package nl.meekijken.piece;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.meekijken.document.CheckProblem;

/**
 * A piece that a client was asked for.
 *
 * @param words what the asker said about it
 * @param refusal why staff refused what came, if they did
 * @param files how many papers came for it
 * @param problems how many of them cannot be used, by what is wrong with them
 */
public record AskedPiece(AskedPieceId id, PieceKind kind, @Nullable String words, AskedState state,
		@Nullable String refusal, int files, Map<CheckProblem, Integer> problems) {

	/**
	 * Whether nobody waits for it by its link any more: it came another way, or is not
	 * needed.
	 * @param pieces how the dossier stands to what it needs
	 */
	public boolean isSettled(List<Piece> pieces) {
		return this.state.isOpen() && pieces.stream()
			.anyMatch(piece -> piece.kind() == this.kind
					&& (piece.state() == PieceState.PRESENT || piece.state() == PieceState.NOT_NEEDED));
	}

}
