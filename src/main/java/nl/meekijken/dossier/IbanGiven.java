package nl.meekijken.dossier;

import java.util.List;
import java.util.Set;

import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.EmailAddress;

/**
 * A bank account number was given for a client; told within the same transaction.
 *
 * @param dossiers all in which it was given; the first is the one of the number
 * @param addresses where the client is written to, in any of them
 * @param unseen where else the client is written to, of which the office may not know any
 * more
 * @param alsoIn the numbers of the others
 * @param byStaff whether staff gave it, and not the office
 * @param language in which the client is written to
 */
public record IbanGiven(OfficeId office, List<DossierId> dossiers, ClaimNumber number, String client,
		Set<EmailAddress> addresses, Set<EmailAddress> unseen, List<ClaimNumber> alsoIn, boolean byStaff,
		ClientLanguage language) {
}
