package nl.meekijken.dossier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;

import nl.meekijken.values.Iban;

/** Keeps bank account numbers unreadable at rest: who steals the database has none. */
@Component
class IbanSeal {

	/** So that the same secret gives another key for every other purpose. */
	private static final byte[] PURPOSE = "iban at rest, 1".getBytes(StandardCharsets.UTF_8);

	private static final int KEY_BYTES = 32;

	private final BytesEncryptor cipher;

	IbanSeal(@Value("${meekijken.secret}") String secret) {
		this.cipher = AesGcmBytesEncryptor.withSecretKey(key(secret)).build();
	}

	byte[] seal(Iban iban) {
		return this.cipher.encrypt(iban.value().getBytes(StandardCharsets.US_ASCII));
	}

	/** Throws {@link IllegalStateException} when sealed otherwise or tampered with. */
	Iban open(byte[] sealed) {
		return new Iban(new String(this.cipher.decrypt(sealed), StandardCharsets.US_ASCII));
	}

	private static SecretKey key(String secret) {
		var derivation = HKDFParameterSpec.ofExtract()
			.addIKM(secret.getBytes(StandardCharsets.UTF_8))
			.thenExpand(PURPOSE, KEY_BYTES);
		try {
			return KDF.getInstance("HKDF-SHA256").deriveKey("AES", derivation);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
