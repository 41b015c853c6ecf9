package nl.meekijken.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Who a counterparty is and how to reach them; known to staff only (data minimisation,
 * GDPR art. 5).
 *
 * @param greenCard the number of the proof of cover abroad
 */
public record PartyContact(@Nullable String name, @Nullable String address, @Nullable String phone,
		@Nullable String greenCard) {

	/** Nothing is known. */
	public static final PartyContact UNKNOWN = new PartyContact(null, null, null, null);

}
