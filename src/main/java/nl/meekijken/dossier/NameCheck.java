package nl.meekijken.dossier;

import nl.meekijken.values.Iban;

/**
 * Asks a bank whether an account is of somebody of that name. Whoever has a contract with
 * such a service puts it in the place of {@link NoNameCheck}. It answers within two
 * seconds, {@link NameCheckAnswer#UNKNOWN} if need be, and throws nothing: what it says
 * is shown to whoever confirms the number, and decides nothing.
 */
public interface NameCheck {

	NameCheckAnswer check(Iban iban, String holder);

}
