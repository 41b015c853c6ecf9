package nl.meekijken.portal;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.meekijken.account.SecretHash;

/**
 * Keeps the secret of a mailed link in the session, so that the address bar is clean at
 * once. With it in hand one may choose a password, or confirm an address, and no more.
 */
enum SecretInHand {

	PASSWORD("choosing"), ADDRESS("confirming");

	private final String attribute;

	SecretInHand(String attribute) {
		this.attribute = attribute;
	}

	/** Under a new session id: whoever knew the old one gets nothing by it. */
	void take(SecretHash secret, HttpServletRequest request) {
		if (request.getSession(false) != null) {
			request.changeSessionId();
		}
		request.getSession().setAttribute(this.attribute, secret.value());
	}

	Optional<SecretHash> of(HttpServletRequest request) {
		var session = request.getSession(false);
		return (session != null && session.getAttribute(this.attribute) instanceof String value)
				? Optional.of(new SecretHash(value)) : Optional.empty();
	}

	void drop(HttpServletRequest request) {
		var session = request.getSession(false);
		if (session != null) {
			session.removeAttribute(this.attribute);
		}
	}

	/** No other site ever hears an address with a secret in it. */
	static void keepQuiet(HttpServletResponse response) {
		response.setHeader("Referrer-Policy", "no-referrer");
	}

}
