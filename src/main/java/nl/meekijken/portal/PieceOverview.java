package nl.meekijken.portal;

import java.util.Comparator;
import java.util.List;

import nl.meekijken.piece.Piece;
import nl.meekijken.piece.PieceState;
import nl.meekijken.piece.UploadRequest;

/** What a dossier needs and has, what is missing first; and what its client was asked. */
record PieceOverview(List<Piece> pieces, List<UploadRequest> requests) {

	private static final List<PieceState> ORDER = List.of(PieceState.MISSING, PieceState.ASKED, PieceState.CHECKING,
			PieceState.PRESENT, PieceState.NOT_NEEDED);

	PieceOverview {
		pieces = pieces.stream().sorted(Comparator.comparingInt(PieceOverview::rank)).toList();
	}

	/** What only we can bring stands with what was asked for. */
	private static int rank(Piece piece) {
		return (piece.state() == PieceState.MISSING && !piece.kind().canBeAsked()) ? ORDER.indexOf(PieceState.ASKED)
				: ORDER.indexOf(piece.state());
	}

	boolean isEmpty() {
		return this.pieces.isEmpty();
	}

	int needed() {
		return this.pieces.size() - in(PieceState.NOT_NEEDED).size();
	}

	int present() {
		return in(PieceState.PRESENT).size();
	}

	/** What the client or the intermediary still has to send, asked for or not. */
	List<Piece> lacking() {
		return this.pieces.stream()
			.filter(piece -> piece.state() == PieceState.MISSING || piece.state() == PieceState.ASKED)
			.filter(piece -> piece.kind().canBeAsked())
			.toList();
	}

	boolean isWhole() {
		return present() == needed();
	}

	private List<Piece> in(PieceState state) {
		return this.pieces.stream().filter(piece -> piece.state() == state).toList();
	}

}
