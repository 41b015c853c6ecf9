package nl.meekijken.portal;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.Accounts;
import nl.meekijken.account.Person;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.piece.Piece;
import nl.meekijken.piece.Pieces;
import nl.meekijken.piece.Reach;
import nl.meekijken.piece.UploadRequests;
import nl.meekijken.values.ClaimNumber;

/** Reads what is needed to ask the client of a dossier for pieces. */
@Component
class PieceReading {

	private final Accounts accounts;

	private final Pieces pieces;

	private final UploadRequests requests;

	private final RoundTrip roundTrip;

	PieceReading(Accounts accounts, Pieces pieces, UploadRequests requests, RoundTrip roundTrip) {
		this.accounts = accounts;
		this.pieces = pieces;
		this.requests = requests;
		this.roundTrip = roundTrip;
	}

	@Transactional
	Optional<Read> read(ClaimNumber number) {
		return this.requests.reach(number).map(reach -> {
			var person = this.accounts.viewer();
			var needed = this.pieces.of(number);
			var answers = this.roundTrip.askAll(person, needed);
			return new Read(answers.to(person), reach, answers.to(needed));
		});
	}

	/** Who asks, how the client can be asked, and what the dossier needs. */
	record Read(Person person, Reach reach, List<Piece> pieces) {
	}

}
