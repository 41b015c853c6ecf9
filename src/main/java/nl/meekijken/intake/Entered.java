package nl.meekijken.intake;

import nl.meekijken.account.PersonId;
import nl.meekijken.dossier.Author;
import nl.meekijken.office.OfficeId;

/**
 * For whom staff write a report, such as one that was told by telephone.
 *
 * @param forName the full name of whom it is written for
 * @param by the member of staff who writes it
 */
public record Entered(OfficeId office, String officeName, PersonId forWhom, String forName, Author by) {
}
