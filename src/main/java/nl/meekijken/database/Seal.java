package nl.meekijken.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;

/**
 * Keeps texts unreadable at rest: who steals the database has none. Each purpose has a
 * key of its own, derived from the secret of the house.
 */
public final class Seal {

	private static final int KEY_BYTES = 32;

	/** The start and the proof of AES-GCM, around an empty text. */
	private static final int LEAST_BYTES = 32;

	private final BytesEncryptor cipher;

	private Seal(BytesEncryptor cipher) {
		this.cipher = cipher;
	}

	/**
	 * The seal of a purpose.
	 * @param secret the secret of the house ({@code meekijken.secret})
	 * @param purpose what is sealed; with another purpose it cannot be opened
	 */
	public static Seal of(String secret, String purpose) {
		return new Seal(AesGcmBytesEncryptor.withSecretKey(key(secret, purpose)).build());
	}

	public byte[] close(String text) {
		return close(text.getBytes(StandardCharsets.UTF_8));
	}

	/** Seals bytes that are no text. */
	public byte[] close(byte[] bytes) {
		return this.cipher.encrypt(bytes);
	}

	/** Throws {@link IllegalStateException} when sealed otherwise or tampered with. */
	public String open(byte[] sealed) {
		return new String(openBytes(sealed), StandardCharsets.UTF_8);
	}

	/** As {@link #open}, for what is no text. */
	public byte[] openBytes(byte[] sealed) {
		if (sealed.length < LEAST_BYTES) {
			throw new IllegalStateException("too short to have been sealed");
		}
		return this.cipher.decrypt(sealed);
	}

	/**
	 * 256 bits for sealing elsewhere than here.
	 * @param purpose what is sealed; never one of {@link #of}
	 */
	public static byte[] derive(String secret, String purpose) {
		return key(secret, purpose).getEncoded();
	}

	private static SecretKey key(String secret, String purpose) {
		var derivation = HKDFParameterSpec.ofExtract()
			.addIKM(secret.getBytes(StandardCharsets.UTF_8))
			.thenExpand(purpose.getBytes(StandardCharsets.UTF_8), KEY_BYTES);
		try {
			return KDF.getInstance("HKDF-SHA256").deriveKey("AES", derivation);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
