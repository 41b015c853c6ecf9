package nl.meekijken.filing;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.springframework.http.HttpStatus;

import nl.meekijken.desk.Frame;
import nl.meekijken.piece.AskedPiece;
import nl.meekijken.piece.AskedState;
import nl.meekijken.piece.Piece;
import nl.meekijken.piece.PieceKind;
import nl.meekijken.piece.PieceSlugs;
import nl.meekijken.piece.PieceState;
import nl.meekijken.piece.UploadRequest;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * What a dossier needs and has, what its client was asked for, and what staff say of
 * both.
 */
record PiecesPage(Frame frame, FilingAddress address, List<Piece> pieces, List<UploadRequest> requests,
		PiecesDraft draft) implements Page {

	Texts texts() {
		return this.frame.texts();
	}

	int needed() {
		return this.pieces.size() - count(PieceState.NOT_NEEDED);
	}

	int present() {
		return count(PieceState.PRESENT);
	}

	private int count(PieceState state) {
		return (int) this.pieces.stream().filter(piece -> piece.state() == state).count();
	}

	PieceForm form() {
		var typed = this.draft.form();
		if (typed == null) {
			return PieceForm.empty(this.pieces);
		}
		return this.draft.stale() ? typed.on(this.pieces) : typed;
	}

	FormErrors formErrors() {
		return (this.draft.form() != null) ? this.draft.errors() : new FormErrors();
	}

	List<PieceKind> kinds() {
		return Arrays.stream(PieceKind.values()).filter(PieceKind::canBeNeeded).toList();
	}

	String slugOf(PieceKind kind) {
		return PieceSlugs.ALL.of(kind);
	}

	boolean isLiving(UploadRequest request) {
		return request.isLiving(now());
	}

	boolean canRemind(UploadRequest request) {
		return request.canBeReminded(now(), this.pieces);
	}

	/** Whether something came for it that nobody of us has looked at. */
	static boolean isToBeJudged(AskedPiece piece) {
		return piece.state() == AskedState.RECEIVED;
	}

	boolean isMissed(AskedPiece piece) {
		return piece.id().equals(this.draft.judged());
	}

	static String toneOf(PieceState state) {
		return switch (state) {
			case PRESENT -> "good";
			case ASKED, CHECKING -> "calm";
			case MISSING -> "wait";
			case NOT_NEEDED -> "rest";
		};
	}

	static String toneOf(AskedState state) {
		return switch (state) {
			case AWAITED -> "wait";
			case CHECKING, RECEIVED -> "calm";
			case ACCEPTED -> "good";
			case REFUSED, SPOILED -> "bad";
		};
	}

	private Instant now() {
		return texts().here().toInstant();
	}

	@Override
	public HttpStatus status() {
		if (this.draft.stale()) {
			return HttpStatus.CONFLICT;
		}
		return this.draft.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

}
