package nl.meekijken.access;

import java.util.Base64;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import nl.meekijken.account.PersonId;
import nl.meekijken.database.Seal;

/**
 * The key with which the browser of a person seals what was typed and not sent yet. Only
 * that person gets it, while signed in: what lies in a browser that others use as well is
 * unreadable to them.
 */
@Component
public class KeptKey {

	private final String secret;

	KeptKey(@Value("${meekijken.secret}") String secret) {
		this.secret = secret;
	}

	/** 256 bits for AES-GCM, in Base64; the same for the same person each time. */
	public String of(PersonId person) {
		var purpose = "what the browser of person " + person.value() + " keeps, 1";
		return Base64.getEncoder().encodeToString(Seal.derive(this.secret, purpose));
	}

}
