package nl.meekijken.piece;

import org.springframework.stereotype.Component;

import nl.meekijken.correspondence.ClientMail;
import nl.meekijken.correspondence.EmailId;
import nl.meekijken.correspondence.Mailing;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.mail.Letter;
import nl.meekijken.office.OfficeId;

/**
 * Mails a client about pieces. Where the signature is asked for, the authorisation comes
 * with it, filled in.
 */
@Component
class PieceMail {

	private final ClientMail mail;

	private final PieceLetters letters;

	private final SigningForm form;

	PieceMail(ClientMail mail, PieceLetters letters, SigningForm form) {
		this.mail = mail;
		this.letters = letters;
		this.form = form;
	}

	/** As {@link #send}, and tells in the dossier that it was sent. */
	void sendAndTell(OfficeId office, DossierId dossier, PieceLetters.Told told, Letter letter) {
		this.mail.sendAndTell(office, dossier, Mailing.ofTheHouse(withForm(told, letter), insteadOfLink(letter)));
	}

	EmailId send(OfficeId office, DossierId dossier, PieceLetters.Told told, Letter letter) {
		return this.mail.send(office, dossier, withForm(told, letter), insteadOfLink(letter));
	}

	private Letter withForm(PieceLetters.Told told, Letter letter) {
		return told.asksForSignature() ? letter.with(this.form.of(told.number(), told.language())) : letter;
	}

	private String insteadOfLink(Letter letter) {
		return this.letters.insteadOfLink(letter.language());
	}

}
