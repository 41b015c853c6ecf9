package nl.meekijken.correspondence;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.dossier.Activities;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.mail.Letter;
import nl.meekijken.mail.Outbox;
import nl.meekijken.office.OfficeId;
import nl.meekijken.office.Offices;

/**
 * Mails clients, within the transaction of what causes it, and keeps with the dossier
 * what was mailed. From a demo that somebody asked for no mail leaves: anybody could
 * write to anybody with it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ClientMail {

	private final Outbox outbox;

	private final Composing composing;

	private final Emails emails;

	private final LeavingStore store;

	private final Offices offices;

	private final WhiteLabel whiteLabel;

	private final Activities activities;

	private final Clock clock;

	ClientMail(Outbox outbox, Composing composing, Emails emails, LeavingStore store, Offices offices,
			WhiteLabel whiteLabel, Activities activities, Clock clock) {
		this.outbox = outbox;
		this.composing = composing;
		this.emails = emails;
		this.store = store;
		this.offices = offices;
		this.whiteLabel = whiteLabel;
		this.activities = activities;
		this.clock = clock;
	}

	/**
	 * Sends a letter to a client.
	 * @param insteadOfLink what is kept in the place of links, which are for the client
	 * alone
	 */
	public EmailId send(OfficeId office, DossierId dossier, Letter letter, String insteadOfLink) {
		return send(office, dossier, Mailing.ofTheHouse(letter, insteadOfLink));
	}

	/**
	 * Sends a letter to a client, and keeps the very bytes of it. What the house writes
	 * leaves in the name of the office where that has a brand. Where somebody was hurt
	 * the intermediary reads none of it.
	 */
	public EmailId send(OfficeId office, DossierId dossier, Mailing written) {
		return sent(office, dossier, written).id();
	}

	/** As above, and tells in the dossier that it was sent, to whoever may read it. */
	public EmailId sendAndTell(OfficeId office, DossierId dossier, Mailing written) {
		var sent = sent(office, dossier, written);
		this.activities.add(office, dossier,
				new NewActivity(this.clock.instant(), ActivityKind.EMAIL_SENT, written.letter().subject(), null,
						Actor.SYSTEM, null, sent.shared() ? Audience.INTERMEDIARY : Audience.INTERNAL, null,
						sent.id().value()));
		return sent.id();
	}

	private Sent sent(OfficeId office, DossierId dossier, Mailing written) {
		var mailing = written.isChosen() ? written
				: this.whiteLabel.own(written.letter().language()).map(written::inNameOf).orElse(written);
		var made = this.composing.compose(mailing);
		var leaves = !this.offices.isRequestedDemo(office);
		if (leaves) {
			this.outbox.post(made.letter());
		}
		var letter = mailing.letter();
		var shared = mailing.shared() && this.store.mayBeShared(dossier);
		var kept = new NewEmail(this.clock.instant(), letter.to().value(), made.sender(), letter.subject(),
				KeptText.of(letter, mailing.insteadOfLink()), shared, mailing.attachments());
		var id = this.emails.keep(office, dossier, kept, new Posted(made.letter().id(), leaves, mailing.author()));
		this.store.keep(office, id, made);
		return new Sent(id, shared);
	}

	private record Sent(EmailId id, boolean shared) {
	}

}
