package nl.meekijken.office;

/**
 * Somebody who answers the questions of offices.
 *
 * @param version grows with each change
 * @param offices how many offices have this one
 */
public record KeptContact(long id, AccountManager manager, int version, int offices) {
}
