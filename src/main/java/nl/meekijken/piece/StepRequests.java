package nl.meekijken.piece;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import nl.meekijken.database.RoundTrip;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.ActivityTold;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.piece.UploadRequestStore.Addressed;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.Texts;

/**
 * Asks a client for what a step of the dossier says that is asked, with a link, in the
 * transaction of the step: the signature, or the pieces that are still to come.
 */
@Component
class StepRequests {

	private static final int DAYS = 14;

	private final PieceStore store;

	private final UploadRequestStore addresses;

	private final UploadRequests requests;

	private final Pieces pieces;

	private final PieceLetters letters;

	private final PieceMail mail;

	private final RoundTrip roundTrip;

	private final Clock clock;

	StepRequests(PieceStore store, UploadRequestStore addresses, UploadRequests requests, Pieces pieces,
			PieceLetters letters, PieceMail mail, RoundTrip roundTrip, Clock clock) {
		this.store = store;
		this.addresses = addresses;
		this.requests = requests;
		this.pieces = pieces;
		this.letters = letters;
		this.mail = mail;
		this.roundTrip = roundTrip;
		this.clock = clock;
	}

	/** What corrects an earlier line, and what is internal, asks nobody. */
	@EventListener
	void ask(ActivityTold told) {
		var activity = told.activity();
		var signing = activity.kind() == ActivityKind.AUTHORISATION_SENT;
		if (activity.audience() != Audience.INTERMEDIARY || activity.corrects() != null
				|| (!signing && activity.kind() != ActivityKind.PAPERS_REQUESTED)) {
			return;
		}
		this.store.numberOf(told.dossier()).flatMap(this.addresses::find).ifPresent(to -> {
			var wanted = signing ? List.of(new WantedPiece(PieceKind.AUTHORISATION, null)) : wanted(to, told);
			var address = to.email();
			if (address != null && !wanted.isEmpty()) {
				ask(to, address, wanted, signing, Objects.requireNonNullElse(activity.actorName(), to.officeName()));
			}
		});
	}

	private void ask(Addressed to, EmailAddress address, List<WantedPiece> wanted, boolean signing, String by) {
		var language = to.language().locale();
		var neededBy = Texts.of("piece", language, this.clock).today().plusDays(DAYS);
		var request = new NewUploadRequest(UUID.randomUUID(), wanted, null, neededBy, language);
		this.requests.link(to.number(), request, new Asker(Actor.RECOVERY, by)).ifPresent(link -> {
			var told = new PieceLetters.Told(address, language, to.number(), to.client(), to.officeName(), null, wanted,
					neededBy, this.requests.expiry(neededBy));
			this.mail.sendAndTell(to.office(), to.dossier(), told,
					signing ? this.letters.signing(told, link) : this.letters.asked(told, link));
		});
	}

	/** In the words of whoever asks, if there are; else all that did not come yet. */
	private List<WantedPiece> wanted(Addressed to, ActivityTold told) {
		var words = told.activity().detail();
		if (words != null && words.length() <= WantedPiece.LONGEST_WORDS) {
			return List.of(new WantedPiece(PieceKind.OTHER, words));
		}
		return this.roundTrip.ask(this.pieces.of(to.number()))
			.stream()
			.filter(piece -> piece.state() == PieceState.MISSING || piece.state() == PieceState.ASKED)
			.map(Piece::kind)
			.filter(kind -> kind.canBeAsked() && kind != PieceKind.OTHER)
			.map(kind -> new WantedPiece(kind, null))
			.toList();
	}

}
