package nl.meekijken.dossier;

import nl.meekijken.account.PersonId;

/**
 * Who gives a bank account number, and from where.
 *
 * @param name as readers see it
 * @param device browser and system, as the browser told; empty if it told nothing
 * @param network the address or network of the caller; empty if unknown
 */
public record Giver(PersonId person, String name, AccountChannel channel, String device, String network) {
}
