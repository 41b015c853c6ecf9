package nl.meekijken.piece;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import nl.meekijken.correspondence.LastLetters;
import nl.meekijken.correspondence.LetterKind;
import nl.meekijken.correspondence.StepLetters;
import nl.meekijken.correspondence.UnsentLetters;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.dossier.ActivityTold;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.mail.Letter;
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

	private final LastLetters last;

	private final UnsentLetters unsent;

	private final SigningForm form;

	private final RoundTrip roundTrip;

	private final Clock clock;

	StepRequests(PieceStore store, UploadRequestStore addresses, UploadRequests requests, Pieces pieces,
			PieceLetters letters, PieceMail mail, LastLetters last, UnsentLetters unsent, SigningForm form,
			RoundTrip roundTrip, Clock clock) {
		this.store = store;
		this.addresses = addresses;
		this.requests = requests;
		this.pieces = pieces;
		this.letters = letters;
		this.mail = mail;
		this.last = last;
		this.unsent = unsent;
		this.form = form;
		this.roundTrip = roundTrip;
		this.clock = clock;
	}

	@EventListener
	void ask(ActivityTold told) {
		StepLetters.of(told.activity())
			.filter(StepLetters::isByLink)
			.ifPresent(kind -> this.store.numberOf(told.dossier())
				.flatMap(this.addresses::find)
				.ifPresent(to -> ask(told.activity(), kind, to)));
	}

	private void ask(NewActivity activity, LetterKind kind, Addressed to) {
		var wanted = (kind == LetterKind.AUTHORISATION_NEEDED) ? List.of(new WantedPiece(PieceKind.AUTHORISATION, null))
				: wanted(to, activity);
		var address = to.email();
		if (address == null) {
			this.unsent.tell(to.office(), to.dossier(), kind, "address");
		}
		else if (wanted.isEmpty()) {
			this.unsent.tell(to.office(), to.dossier(), kind, "detail");
		}
		else {
			ask(to, address, wanted, kind, Objects.requireNonNullElse(activity.actorName(), to.officeName()));
		}
	}

	private void ask(Addressed to, EmailAddress address, List<WantedPiece> wanted, LetterKind kind, String by) {
		var language = to.language().locale();
		var neededBy = Texts.of("piece", language, this.clock).today().plusDays(DAYS);
		var request = new NewUploadRequest(UUID.randomUUID(), wanted, null, neededBy, language);
		var told = new PieceLetters.Told(address, language, to.number(), to.client(), to.officeName(), null, wanted,
				neededBy, this.requests.expiry(neededBy));
		if (this.last.wentToday(to.office(), to.dossier(), letter(kind, told, PieceLetters.LINK),
				this.letters.insteadOfLink(language), wanted.getFirst().words() != null)) {
			this.unsent.tell(to.office(), to.dossier(), kind, "before");
			return;
		}
		this.requests.link(to.number(), request, new Asker(Actor.RECOVERY, by))
			.ifPresentOrElse(link -> this.mail.sendAndTell(to.office(), to.dossier(), withForm(kind, told, link)),
					() -> this.unsent.tell(to.office(), to.dossier(), kind, "closed"));
	}

	private Letter letter(LetterKind kind, PieceLetters.Told told, String link) {
		return (kind == LetterKind.AUTHORISATION_NEEDED) ? this.letters.signing(told, link)
				: this.letters.asked(told, link);
	}

	private Letter withForm(LetterKind kind, PieceLetters.Told told, String link) {
		var letter = letter(kind, told, link);
		return (kind == LetterKind.AUTHORISATION_NEEDED) ? letter.with(this.form.of(told.number(), told.language()))
				: letter;
	}

	/** In the words of whoever asks, if there are; else all that did not come yet. */
	private List<WantedPiece> wanted(Addressed to, NewActivity activity) {
		var words = activity.detail();
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
