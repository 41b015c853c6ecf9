package nl.meekijken.dossier;

import java.util.List;
import java.util.Set;

import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.EmailAddress;

/**
 * An intermediary or staff changed data of a client; told within the same transaction.
 *
 * @param addresses where the client can be reached, before and after
 * @param alsoIn other dossiers that were changed alike
 * @param what was changed
 * @param byStaff whether staff did, and not the office
 * @param language in which the client is written to from now on
 */
public record ClientDataChanged(OfficeId office, DossierId dossier, ClaimNumber number, String client,
		Set<EmailAddress> addresses, List<ClaimNumber> alsoIn, Set<ClientField> what, boolean byStaff,
		ClientLanguage language) {
}
