package nl.meekijken.piece;

import org.springframework.stereotype.Component;

import nl.meekijken.correspondence.ClientMail;
import nl.meekijken.correspondence.EmailId;
import nl.meekijken.correspondence.Mailing;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.mail.Letter;
import nl.meekijken.office.OfficeId;

/** Mails a client about pieces. */
@Component
class PieceMail {

	private final ClientMail mail;

	private final PieceLetters letters;

	PieceMail(ClientMail mail, PieceLetters letters) {
		this.mail = mail;
		this.letters = letters;
	}

	/** As {@link #send}, and tells in the dossier that it was sent. */
	void sendAndTell(OfficeId office, DossierId dossier, Letter letter) {
		this.mail.sendAndTell(office, dossier,
				Mailing.ofTheHouse(letter, this.letters.insteadOfLink(letter.language())));
	}

	EmailId send(OfficeId office, DossierId dossier, Letter letter) {
		return this.mail.send(office, dossier, letter, this.letters.insteadOfLink(letter.language()));
	}

}
