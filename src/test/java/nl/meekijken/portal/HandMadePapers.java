package nl.meekijken.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import nl.meekijken.document.ArrivingPaper;
import nl.meekijken.document.CheckProblem;
import nl.meekijken.document.DocumentId;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.DocumentState;
import nl.meekijken.document.UploadLimits;
import nl.meekijken.piece.AskedPiece;
import nl.meekijken.piece.AskedPieceId;
import nl.meekijken.piece.AskedState;
import nl.meekijken.piece.Piece;
import nl.meekijken.piece.PieceKind;
import nl.meekijken.piece.PieceState;
import nl.meekijken.piece.UploadRequest;
import nl.meekijken.piece.UploadRequestId;
import nl.meekijken.values.FileSize;
import nl.meekijken.web.Shell;

/** What comes in and is asked for, made by hand in every state. */
final class HandMadePapers {

	private HandMadePapers() {
	}

	static ArrivalsPage arrivals(Shell shell) {
		return new ArrivalsPage(shell, new DossierAddress(HandMade.NUMBER), HandMade.reader().id(),
				List.of(arriving(11, DocumentState.CHECKING, null, false),
						arriving(12, DocumentState.REFUSED, CheckProblem.INFECTED, false),
						arriving(13, DocumentState.REFUSED, CheckProblem.LOCKED, false),
						arriving(14, DocumentState.READY, null, true), arriving(15, DocumentState.READY, null, false)));
	}

	static UploadForm upload() {
		return new UploadForm(new DossierAddress(HandMade.NUMBER).upload(), new UploadLimits(new FileSize(25_000_000),
				new FileSize(25_000_000), new FileSize(250_000_000), 1000, 100), new UUID(1, 2));
	}

	private static ArrivingPaper arriving(long id, DocumentState state, @Nullable CheckProblem problem,
			boolean warned) {
		return new ArrivingPaper(new DocumentId(id), DocumentKind.OTHER, "<b>paspoort</b>.pdf", new FileSize(1_000),
				HandMade.daysAgo(0), state, problem, warned, HandMade.reader().id());
	}

	/** A piece of every kind in every state, and requests of every kind. */
	static PieceOverview overview() {
		var states = List.of(PieceState.values());
		var pieces = new ArrayList<Piece>();
		for (var kind : PieceKind.values()) {
			var state = states.get(pieces.size() % states.size());
			pieces.add(new Piece(kind, state, (pieces.size() % 3 == 0) ? "De behandelaar weet waarom." : null));
		}
		var asked = new ArrayList<AskedPiece>();
		for (var state : AskedState.values()) {
			asked.add(new AskedPiece(new AskedPieceId(asked.size()), PieceKind.OTHER, "<b>foto</b>", state,
					(state == AskedState.REFUSED) ? "Onleesbaar." : null, asked.size(), Map.of()));
		}
		return new PieceOverview(pieces,
				List.of(request(1, null, HandMade.daysAgo(-9), asked),
						request(2, HandMade.daysAgo(1), HandMade.daysAgo(-9), asked),
						request(3, null, HandMade.daysAgo(1), asked)));
	}

	private static UploadRequest request(long id, @Nullable Instant revoked, Instant expires, List<AskedPiece> pieces) {
		return new UploadRequest(new UploadRequestId(id), HandMade.daysAgo(3), "Sanne van der Beek",
				LocalDate.of(2026, 11, 30), expires, id != 2, (id == 3) ? HandMade.daysAgo(2) : null, revoked,
				(id == 2) ? 0 : 2, (id == 2) ? null : HandMade.daysAgo(1), pieces);
	}

}
