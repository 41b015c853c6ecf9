package nl.meekijken.intake;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.Accounts;
import nl.meekijken.correspondence.ClientMail;
import nl.meekijken.correspondence.EmailId;
import nl.meekijken.dossier.Activities;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.BankAccounts;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.dossier.NewDossier;
import nl.meekijken.mail.Outbox;
import nl.meekijken.piece.Asker;
import nl.meekijken.piece.NewUploadRequest;
import nl.meekijken.piece.PieceKind;
import nl.meekijken.piece.UploadRequests;
import nl.meekijken.piece.WantedPiece;
import nl.meekijken.web.Texts;

/**
 * Tells the client and the reporter that a damage was reported, and lets the client send
 * the signed authorisation back.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Confirmations {

	private static final int DAYS_TO_SIGN = 14;

	private final ReportLetters letters;

	private final Outbox outbox;

	private final ClientMail mail;

	private final Activities activities;

	private final UploadRequests requests;

	private final Accounts accounts;

	private final BankAccounts numbers;

	private final Clock clock;

	Confirmations(ReportLetters letters, Outbox outbox, ClientMail mail, Activities activities, UploadRequests requests,
			Accounts accounts, BankAccounts numbers, Clock clock) {
		this.numbers = numbers;
		this.letters = letters;
		this.outbox = outbox;
		this.mail = mail;
		this.activities = activities;
		this.requests = requests;
		this.accounts = accounts;
		this.clock = clock;
	}

	/** A reporter who was blocked while staff wrote the report gets no mail. */
	void send(Reporter person, DossierId id, NewDossier dossier) {
		var own = this.accounts.own(person.id());
		var told = new Told(dossier, person.officeName(), person.fullName(), own.email(), own.details().language(),
				person.staff(), person.looksAlong());
		var link = this.requests.link(dossier.number(),
				new NewUploadRequest(UUID.randomUUID(), List.of(new WantedPiece(PieceKind.AUTHORISATION, null)), null,
						dossier.consentGivenOn().plusDays(DAYS_TO_SIGN), told.language()),
				new Asker(person.actor(), person.actorName()));
		var email = this.mail.send(person.office(), id, this.letters.confirmation(told, link.orElseThrow()),
				this.letters.insteadOfLink(told));
		this.activities.addAll(person.office(), id, List.of(received(person),
				sent(ActivityKind.CONFIRMATION_SENT, email), sent(ActivityKind.AUTHORISATION_SENT, email)));
		if (person.staff() == null || !this.accounts.isBlocked(person.id())) {
			this.outbox.post(this.letters.notice(told));
		}
		if (dossier.client().iban() != null) {
			this.numbers.tellOfReported(dossier.number(), person.staff() != null);
		}
	}

	/** Where staff entered the report, it is told for whom. */
	private NewActivity received(Reporter person) {
		var note = (person.staff() != null) ? this.letters.entered(person.fullName()) : null;
		return new NewActivity(this.clock.instant(), ActivityKind.REPORT_RECEIVED, null, note, person.actor(),
				person.actorName(), Audience.INTERMEDIARY, null, null);
	}

	private NewActivity sent(ActivityKind kind, EmailId email) {
		return new NewActivity(this.clock.instant(), kind, null, null, Actor.SYSTEM, null, Audience.INTERMEDIARY, null,
				email.value());
	}

}
