package nl.meekijken.filing;

import org.springframework.stereotype.Component;

import nl.meekijken.access.Viewer;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.desk.Work;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.piece.Pieces;
import nl.meekijken.piece.UploadRequests;
import nl.meekijken.web.Shell;

/** Reads what a dossier needs and what its client was asked for, inside its office. */
@Component
class PiecesReading {

	private final FilingReading reading;

	private final Pieces pieces;

	private final UploadRequests requests;

	private final RoundTrip roundTrip;

	private final Work work;

	PiecesReading(FilingReading reading, Pieces pieces, UploadRequests requests, RoundTrip roundTrip, Work work) {
		this.reading = reading;
		this.pieces = pieces;
		this.requests = requests;
		this.roundTrip = roundTrip;
		this.work = work;
	}

	PiecesPage read(Whereabouts place, Viewer.Staff viewer, Shell shell, PiecesDraft draft) {
		var frame = this.reading.frame(shell);
		var needed = this.pieces.of(place.number());
		var asked = this.requests.of(place.number());
		return this.work.inside(place.office(), viewer, () -> {
			var read = this.roundTrip.askAll(needed, asked);
			return new PiecesPage(frame, new FilingAddress(place.number()), read.to(needed), read.to(asked), draft);
		});
	}

}
