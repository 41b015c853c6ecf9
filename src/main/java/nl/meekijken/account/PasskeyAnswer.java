package nl.meekijken.account;

/**
 * What a browser answered for a passkey.
 *
 * @param secret what the session kept of the challenge; empty if there was none
 * @param answer as JSON
 */
public record PasskeyAnswer(String secret, String answer) {
}
