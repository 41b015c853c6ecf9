package nl.meekijken.mail;

/**
 * What came of trying all letters again that were given up.
 *
 * @param waiting how many are being tried again
 * @param useless how many are not: they help nobody any more, or what they said was wiped
 */
public record Retried(int waiting, int useless) {
}
