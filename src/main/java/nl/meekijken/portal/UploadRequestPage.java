package nl.meekijken.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.piece.NewUploadRequest;
import nl.meekijken.piece.Piece;
import nl.meekijken.piece.PieceKind;
import nl.meekijken.piece.PieceSlugs;
import nl.meekijken.piece.PieceState;
import nl.meekijken.piece.UploadRequestForm;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * Where an intermediary asks a client for pieces.
 *
 * @param pieces what the dossier needs
 * @param byMail whether the client has an e-mail address
 */
record UploadRequestPage(Frame frame, DossierAddress address, List<Piece> pieces, boolean byMail,
		UploadRequestForm form, FormErrors errors) implements Page {

	Texts texts() {
		return this.frame.texts();
	}

	/** What can be asked for: what this dossier needs first. */
	List<PieceKind> kinds() {
		var states = states();
		return Arrays.stream(PieceKind.values())
			.filter(PieceKind::canBeAsked)
			.sorted((one, other) -> Boolean.compare(states.containsKey(other), states.containsKey(one)))
			.toList();
	}

	@Nullable PieceState stateOf(PieceKind kind) {
		return states().get(kind);
	}

	private Map<PieceKind, PieceState> states() {
		return this.pieces.stream().collect(Collectors.toMap(Piece::kind, Piece::state));
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
