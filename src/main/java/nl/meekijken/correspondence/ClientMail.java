package nl.meekijken.correspondence;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.dossier.DossierId;
import nl.meekijken.mail.Letter;
import nl.meekijken.mail.Outbox;
import nl.meekijken.office.OfficeId;
import nl.meekijken.office.Offices;
import nl.meekijken.values.FileSize;

/**
 * Mails clients, within the transaction of what causes it, and keeps with the dossier
 * what was mailed. From a demo that somebody asked for no mail leaves: anybody could
 * write to anybody with it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ClientMail {

	private final Outbox outbox;

	private final Emails emails;

	private final Offices offices;

	private final Clock clock;

	ClientMail(Outbox outbox, Emails emails, Offices offices, Clock clock) {
		this.outbox = outbox;
		this.emails = emails;
		this.offices = offices;
		this.clock = clock;
	}

	/**
	 * Sends a letter to a client.
	 * @param sender who sends it, as the list of e-mails shows it
	 * @param insteadOfLink what is kept in the place of links, which are for the client
	 * alone
	 */
	public EmailId send(OfficeId office, DossierId dossier, Letter letter, String sender, String insteadOfLink) {
		if (!this.offices.isRequestedDemo(office)) {
			this.outbox.post(letter);
		}
		var files = letter.enclosures()
			.stream()
			.map(file -> new Attachment(file.name(), new FileSize(file.bytes().length), null))
			.toList();
		return this.emails.keep(office, dossier, new NewEmail(this.clock.instant(), letter.to().value(), sender,
				letter.subject(), KeptText.of(letter, insteadOfLink), true, files));
	}

}
