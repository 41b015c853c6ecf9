package nl.meekijken.portal;

import java.util.List;

import nl.meekijken.account.Person;
import nl.meekijken.dossier.DossierRow;
import nl.meekijken.intake.DraftRow;

/** Who reads, which drafts of reports there are, and which clients a search found. */
record ListedReports(Person person, List<DraftRow> drafts, List<DossierRow> known) {
}
