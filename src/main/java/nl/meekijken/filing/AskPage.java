package nl.meekijken.filing;

import java.util.Arrays;
import java.util.List;

import org.springframework.http.HttpStatus;

import nl.meekijken.desk.Frame;
import nl.meekijken.piece.NewUploadRequest;
import nl.meekijken.piece.Piece;
import nl.meekijken.piece.PieceKind;
import nl.meekijken.piece.PieceSlugs;
import nl.meekijken.piece.UploadRequestForm;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * Where staff ask a client for pieces.
 *
 * @param byMail whether the client has an e-mail address
 */
record AskPage(Frame frame, FilingAddress address, List<Piece> pieces, boolean byMail, UploadRequestForm form,
		FormErrors errors) implements Page {

	Texts texts() {
		return this.frame.texts();
	}

	/** What can be asked for: what this dossier needs first. */
	List<PieceKind> kinds() {
		var needed = this.pieces.stream().map(Piece::kind).toList();
		return Arrays.stream(PieceKind.values())
			.filter(PieceKind::canBeAsked)
			.sorted((one, other) -> Boolean.compare(needed.contains(other), needed.contains(one)))
			.toList();
	}

	String slugOf(PieceKind kind) {
		return PieceSlugs.ALL.of(kind);
	}

	String lastDay() {
		return texts().today().plusDays(NewUploadRequest.MOST_DAYS).toString();
	}

	@Override
	public HttpStatus status() {
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

}
