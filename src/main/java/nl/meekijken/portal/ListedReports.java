package nl.meekijken.portal;

import java.util.List;

import nl.meekijken.account.Person;
import nl.meekijken.dossier.KnownClient;
import nl.meekijken.intake.DraftRow;

/**
 * Who reads, which drafts of reports there are, and which clients a search found.
 *
 * @param more whether it found others too
 */
record ListedReports(Person person, List<DraftRow> drafts, List<KnownClient> known, boolean more) {
}
