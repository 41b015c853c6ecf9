package nl.meekijken.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * An app with codes that is being set up.
 *
 * @param key the shared secret in base32, as one types it into an app
 * @param holder under which name the app shows it
 */
public record NewAuthenticator(String key, String holder) {

	private static final String ISSUER = "Meekijken";

	/** The key in groups of four, to type over. */
	public String grouped() {
		return Base32.grouped(this.key);
	}

	/** What the app reads from the QR code. */
	public String address() {
		return "otpauth://totp/" + ISSUER + ":" + URLEncoder.encode(this.holder, StandardCharsets.UTF_8) + "?secret="
				+ this.key + "&issuer=" + ISSUER;
	}

	@Override
	public String toString() {
		return "NewAuthenticator";
	}

}
