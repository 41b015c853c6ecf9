package nl.meekijken.notification;

import nl.meekijken.values.ClaimNumber;

/**
 * A dossier that somebody follows or has muted.
 *
 * @param client the name of the client as lists show it
 */
public record ChosenDossier(ClaimNumber number, String client, DossierMail choice) {
}
