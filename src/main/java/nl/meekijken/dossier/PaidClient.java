package nl.meekijken.dossier;

import org.jspecify.annotations.Nullable;

import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.EmailAddress;

/**
 * The client of a dossier to whom money goes; nobody changes the dossier until the
 * transaction ends.
 */
record PaidClient(OfficeId office, DossierId dossier, ClaimNumber number, boolean active, String name,
		@Nullable EmailAddress email, ClientLanguage language) {
}
