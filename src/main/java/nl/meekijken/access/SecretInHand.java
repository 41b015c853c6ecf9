package nl.meekijken.access;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.meekijken.account.SecretHash;

/**
 * Keeps the secret of a mailed link in the session, so that the address bar is clean at
 * once. With it in hand one may choose a password, or confirm an address, and no more.
 */
public enum SecretInHand {

	PASSWORD("choosing"), ADDRESS("confirming");

	private final String attribute;

	SecretInHand(String attribute) {
		this.attribute = attribute;
	}

	/** Under a new session id: whoever knew the old one gets nothing by it. */
	public void take(SecretHash secret, HttpServletRequest request) {
		if (request.getSession(false) != null) {
			request.changeSessionId();
		}
		request.getSession().setAttribute(this.attribute, secret.value());
	}

	public Optional<SecretHash> of(HttpServletRequest request) {
		var session = request.getSession(false);
		return (session != null && session.getAttribute(this.attribute) instanceof String value)
				? Optional.of(new SecretHash(value)) : Optional.empty();
	}

	public void drop(HttpServletRequest request) {
		var session = request.getSession(false);
		if (session != null) {
			session.removeAttribute(this.attribute);
		}
	}

	/** No other site ever hears an address with a secret in it. */
	public static void keepQuiet(HttpServletResponse response) {
		response.setHeader("Referrer-Policy", "no-referrer");
	}

}
