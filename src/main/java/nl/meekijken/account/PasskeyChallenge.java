package nl.meekijken.account;

/**
 * What a browser is asked, to be answered by a passkey.
 *
 * @param options for the browser, as JSON
 * @param secret what the session keeps, to compare the answer with; used once
 */
public record PasskeyChallenge(String options, String secret) {
}
