package nl.meekijken.piece;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.correspondence.EmailId;
import nl.meekijken.correspondence.Emails;
import nl.meekijken.correspondence.NewEmail;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.mail.Letter;
import nl.meekijken.mail.Outbox;
import nl.meekijken.office.OfficeId;

/** Mails a client, and keeps with the dossier what was mailed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PieceMail {

	private final Outbox outbox;

	private final Emails emails;

	private final PieceLetters letters;

	private final Clock clock;

	PieceMail(Outbox outbox, Emails emails, PieceLetters letters, Clock clock) {
		this.outbox = outbox;
		this.emails = emails;
		this.letters = letters;
		this.clock = clock;
	}

	EmailId send(OfficeId office, DossierId dossier, PieceLetters.Told told, Letter letter) {
		this.outbox.post(letter);
		return this.emails.keep(office, dossier, new NewEmail(this.clock.instant(), letter.to().value(),
				this.letters.sender(told), letter.subject(), this.letters.kept(letter), true, List.of()));
	}

}
