package nl.meekijken.piece;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.Secret;
import nl.meekijken.account.SecretHash;
import nl.meekijken.correspondence.EmailId;
import nl.meekijken.database.Question;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.dossier.DossierChanged;
import nl.meekijken.piece.UploadRequestStore.Addressed;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.EmailAddress;

/**
 * Requests to clients to send pieces, each with a link of its own: for an intermediary,
 * or for staff inside the office of the dossier. The secret of a link is told once, to
 * who asks and in the mail; nothing but its hash is kept.
 */
@Component
@Transactional
public class UploadRequests {

	private static final ZoneId HOME = ZoneId.of("Europe/Amsterdam");

	private static final int DAYS_AFTER = 14;

	private final UploadRequestStore store;

	private final PieceLetters letters;

	private final PieceMail mail;

	private final PieceNotes notes;

	private final RoundTrip roundTrip;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final SecureRandom chance = new SecureRandom();

	UploadRequests(UploadRequestStore store, PieceLetters letters, PieceMail mail, PieceNotes notes,
			RoundTrip roundTrip, ApplicationEventPublisher events, Clock clock) {
		this.store = store;
		this.letters = letters;
		this.mail = mail;
		this.notes = notes;
		this.roundTrip = roundTrip;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Asks for the requests of a dossier, the latest first; none of a closed one, nor of
	 * one whose client withdrew consent.
	 */
	public Question<List<UploadRequest>> of(ClaimNumber number) {
		return UploadRequestStore.of(number);
	}

	/** Whether a client can be asked; none if there is no such dossier. */
	public Optional<Reach> reach(ClaimNumber number) {
		return this.store.find(number).map(to -> new Reach(to.active(), to.email() != null, to.language()));
	}

	/** Asks a client, by mail if there is an address and by the link that comes back. */
	public AskOutcome ask(ClaimNumber number, NewUploadRequest wanted, Asker asker) {
		var found = this.store.find(number);
		if (found.isEmpty()) {
			return new AskOutcome.Absent();
		}
		if (!found.get().active()) {
			return new AskOutcome.DossierClosed();
		}
		var to = found.get();
		var expires = expiry(wanted.neededBy());
		var request = this.store.add(to, wanted, asker, now(), expires);
		return request.isPresent() ? asked(to, request.get(), wanted, asker, expires) : new AskOutcome.AlreadyAsked();
	}

	/**
	 * Makes the link of a request for whoever writes to the client anyway: nothing is
	 * mailed and nothing noted in the dossier. None if the dossier is not there, or
	 * closed, or the same was asked before.
	 * @return its path, with the secret in it: given now, and never again
	 */
	public Optional<String> link(ClaimNumber number, NewUploadRequest wanted, Asker asker) {
		return this.store.find(number).filter(Addressed::active).flatMap(to -> {
			var request = this.store.add(to, wanted, asker, now(), expiry(wanted.neededBy()));
			return request.map(asked -> {
				tell(to);
				return newLink(to, asked);
			});
		});
	}

	private String newLink(Addressed to, UploadRequestId request) {
		var secret = Secret.random(this.chance);
		this.store.addLink(to.office(), request, SecretHash.of(secret), now());
		return PieceLetters.LINK + secret.letters();
	}

	private AskOutcome asked(Addressed to, UploadRequestId request, NewUploadRequest wanted, Asker asker,
			Instant expires) {
		var secret = Secret.random(this.chance);
		this.store.addLink(to.office(), request, SecretHash.of(secret), now());
		var address = to.email();
		var email = (address != null) ? mail(to, told(address, to, wanted, expires), secret) : null;
		this.notes.asked(to.office(), to.dossier(), wanted.pieces().stream().map(WantedPiece::kind).toList(), asker,
				email);
		tell(to);
		return new AskOutcome.Asked(request, PieceLetters.LINK + secret.letters(), address);
	}

	private EmailId mail(Addressed to, PieceLetters.Told told, Secret secret) {
		return this.mail.send(to.office(), to.dossier(), told,
				this.letters.asked(told, PieceLetters.LINK + secret.letters()));
	}

	private static PieceLetters.Told told(EmailAddress address, Addressed to, NewUploadRequest wanted,
			Instant expires) {
		return new PieceLetters.Told(address, wanted.language(), to.number(), to.client(), to.officeName(),
				wanted.why(), wanted.pieces(), wanted.neededBy(), expires);
	}

	/**
	 * Mails the client once more, at most once a day, about what is still to come.
	 * @param asker none if the house itself does
	 */
	public RemindOutcome remind(ClaimNumber number, UploadRequestId id, @Nullable Asker asker) {
		var to = this.store.find(number).orElse(null);
		var request = find(number, id);
		if (to == null || request == null) {
			return new RemindOutcome.Absent();
		}
		var address = to.email();
		var open = open(number, request);
		if (address == null || !request.isLiving(now()) || open.isEmpty()) {
			return new RemindOutcome.Pointless();
		}
		var told = this.store.remind(to, id, now());
		if (told.isEmpty()) {
			return new RemindOutcome.TooSoon();
		}
		remind(to, id, letter(address, to, told.get(), open), asker);
		return new RemindOutcome.Reminded();
	}

	/** What came neither by the link nor in another way, and is still needed. */
	private List<WantedPiece> open(ClaimNumber number, UploadRequest request) {
		var facts = this.roundTrip.ask(PieceStore.of(number, now()));
		return request.pieces()
			.stream()
			.filter(piece -> piece.state().isOpen() && facts.filter(known -> known.isSettled(piece.kind())).isEmpty())
			.map(piece -> new WantedPiece(piece.kind(), piece.words()))
			.toList();
	}

	private void remind(Addressed to, UploadRequestId id, PieceLetters.Told told, @Nullable Asker asker) {
		var secret = Secret.random(this.chance);
		this.store.addLink(to.office(), id, SecretHash.of(secret), now());
		var email = this.mail.send(to.office(), to.dossier(), told,
				this.letters.reminder(told, PieceLetters.LINK + secret.letters()));
		this.notes.reminded(to.office(), to.dossier(), asker, email);
	}

	private static PieceLetters.Told letter(EmailAddress address, Addressed to, UploadRequestStore.Told told,
			List<WantedPiece> open) {
		return new PieceLetters.Told(address, told.language(), to.number(), to.client(), to.officeName(), told.why(),
				open, told.neededBy(), told.expiresAt());
	}

	/** Ends the links of a request at once; says whether there was one to end. */
	public boolean revoke(ClaimNumber number, UploadRequestId id) {
		var to = this.store.find(number);
		var revoked = to.isPresent() && this.store.revoke(to.get(), id, now());
		to.filter(changed -> revoked).ifPresent(this::tell);
		return revoked;
	}

	/** Says that what came is what was asked for; for staff, inside the office. */
	public boolean accept(ClaimNumber number, AskedPieceId piece, String by) {
		return judge(number, piece, null, by);
	}

	/**
	 * Says that what came is not what was asked for; for staff, inside the office.
	 * @param reason read by the client and the intermediary, at most 500 characters
	 */
	public boolean refuse(ClaimNumber number, AskedPieceId piece, String reason, String by) {
		return judge(number, piece, reason, by);
	}

	private boolean judge(ClaimNumber number, AskedPieceId piece, @Nullable String refusal, String by) {
		var to = this.store.find(number).filter(Addressed::active);
		var kind = to.flatMap(found -> this.store.judge(found, piece, refusal, now()));
		to.filter(found -> kind.isPresent()).ifPresent(found -> {
			this.notes.judged(found.office(), found.dossier(), kind.get(), refusal, by);
			tell(found);
		});
		return kind.isPresent();
	}

	private @Nullable UploadRequest find(ClaimNumber number, UploadRequestId id) {
		return this.roundTrip.ask(of(number))
			.stream()
			.filter(request -> request.id().equals(id))
			.findFirst()
			.orElse(null);
	}

	private void tell(Addressed changed) {
		this.events.publishEvent(new DossierChanged(changed.office(), changed.dossier()));
	}

	/** Two weeks after the day it was needed by, and no later than that day can be. */
	Instant expiry(LocalDate neededBy) {
		var last = LocalDate.ofInstant(now(), HOME).plusDays(NewUploadRequest.MOST_DAYS);
		var wanted = neededBy.plusDays(DAYS_AFTER);
		return (wanted.isBefore(last) ? wanted : last).plusDays(1).atStartOfDay(HOME).toInstant();
	}

	private Instant now() {
		return this.clock.instant();
	}

}
