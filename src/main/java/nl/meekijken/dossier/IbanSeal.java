package nl.meekijken.dossier;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import nl.meekijken.database.Seal;
import nl.meekijken.values.Iban;

/** Keeps bank account numbers unreadable at rest. */
@Component
class IbanSeal {

	private final Seal seal;

	IbanSeal(@Value("${meekijken.secret}") String secret) {
		this.seal = Seal.of(secret, "iban at rest, 1");
	}

	byte[] seal(Iban iban) {
		return this.seal.close(iban.value());
	}

	/** Throws {@link IllegalStateException} when sealed otherwise or tampered with. */
	Iban open(byte[] sealed) {
		return new Iban(this.seal.open(sealed));
	}

}
