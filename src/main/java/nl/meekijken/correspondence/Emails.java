package nl.meekijken.correspondence;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;

/** The e-mails to the client of a dossier. */
@Component
@Transactional
public class Emails {

	/** Asks for the e-mails that the intermediary may read, newest first. */
	public Question<List<SentEmail>> of(ClaimNumber number) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Opens an e-mail to be read and records the view; none if it is not in that dossier.
	 */
	public Optional<OpenedEmail> open(ClaimNumber number, EmailId id) {
		throw new UnsupportedOperationException();
	}

	/** Keeps an e-mail that was sent. */
	public EmailId keep(OfficeId office, DossierId dossier, NewEmail email) {
		throw new UnsupportedOperationException();
	}

}
