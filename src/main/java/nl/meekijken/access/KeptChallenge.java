package nl.meekijken.access;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import nl.meekijken.account.PasskeyAnswer;
import nl.meekijken.account.PasskeyChallenge;

/** The challenge for a passkey that a session holds: of one purpose, and used once. */
public enum KeptChallenge {

	SIGN_IN, PROOF, REGISTRATION;

	private static final Duration LIFE = Duration.ofMinutes(5);

	/** Keeps the challenge, and asks the browser to answer it. */
	public ResponseEntity<String> keep(PasskeyChallenge challenge, HttpServletRequest request) {
		var session = request.getSession();
		if (session.isNew()) {
			session.setMaxInactiveInterval((int) LIFE.toSeconds());
		}
		session.setAttribute(attribute(), challenge.secret());
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(challenge.options());
	}

	/** What the browser answered to the kept challenge, which is forgotten by it. */
	public PasskeyAnswer answered(String answer, HttpServletRequest request) {
		var session = request.getSession(false);
		if (session == null || !(session.getAttribute(attribute()) instanceof String secret)) {
			return new PasskeyAnswer("", answer);
		}
		session.removeAttribute(attribute());
		return new PasskeyAnswer(secret, answer);
	}

	private String attribute() {
		return "passkey-" + name();
	}

}
