package nl.meekijken.portal;

import java.util.Comparator;
import java.util.List;

import nl.meekijken.piece.Piece;
import nl.meekijken.piece.PieceState;
import nl.meekijken.piece.UploadRequest;

/** What a dossier needs and has, what is missing first; and what its client was asked. */
record PieceOverview(List<Piece> pieces, List<UploadRequest> requests) {

	private static final List<PieceState> ORDER = List.of(PieceState.MISSING, PieceState.ASKED, PieceState.PRESENT,
			PieceState.NOT_NEEDED);

	PieceOverview {
		pieces = pieces.stream().sorted(Comparator.comparingInt(piece -> ORDER.indexOf(piece.state()))).toList();
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

	List<Piece> in(PieceState state) {
		return this.pieces.stream().filter(piece -> piece.state() == state).toList();
	}

}
