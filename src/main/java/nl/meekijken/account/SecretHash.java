package nl.meekijken.account;

import java.util.Optional;

/**
 * By what the house knows a secret that it mailed: the secret itself it does not keep.
 */
public record SecretHash(String value) {

	public static SecretHash of(Secret secret) {
		return new SecretHash(Digest.hex(secret.letters()));
	}

	/**
	 * Of a secret as it stands in a link or was typed over; empty if it cannot be one.
	 */
	public static Optional<SecretHash> typed(String text) {
		return Secret.typed(text).map(SecretHash::of);
	}

}
