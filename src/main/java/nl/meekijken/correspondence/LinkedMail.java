package nl.meekijken.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.OfficeId;

/**
 * What a link opens: the papers of one e-mail, and nothing else of its dossier.
 *
 * @param sender who sent the e-mail
 * @param language in which the client is written to
 */
public record LinkedMail(OfficeId office, DossierId dossier, String sender, Locale language, Instant expiresAt,
		List<LinkedPaper> papers) {

	public LinkedMail {
		papers = List.copyOf(papers);
	}

}
