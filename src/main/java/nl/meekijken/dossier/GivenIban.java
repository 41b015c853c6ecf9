package nl.meekijken.dossier;

import java.util.Set;

import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.Iban;

/**
 * A bank account number as somebody of the office gives it for a client.
 *
 * @param seen the {@link AccountHistory#seen()} that was shown to whoever gives it
 * @param alsoIn other dossiers of the same client in which it is to be the same
 */
public record GivenIban(ClaimNumber number, String seen, Iban iban, String holder, Set<ClaimNumber> alsoIn,
		Giver giver) {
}
