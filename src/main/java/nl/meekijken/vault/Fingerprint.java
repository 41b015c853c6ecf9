package nl.meekijken.vault;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The SHA-256 of bytes, in lower-case hexadecimals: the only thing that says where bytes
 * lie, so that no name from outside ever becomes a path.
 */
public record Fingerprint(String hex) implements Comparable<Fingerprint> {

	private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

	public Fingerprint {
		if (!SHA_256.matcher(hex).matches()) {
			throw new IllegalArgumentException("not a fingerprint");
		}
	}

	/** By which those bytes are known. */
	public static Fingerprint of(byte[] bytes) {
		var digest = digest();
		digest.update(bytes);
		return of(digest);
	}

	static boolean isOne(String text) {
		return SHA_256.matcher(text).matches();
	}

	static Fingerprint of(MessageDigest digest) {
		return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
	}

	static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Two levels of folders, so that none grows large. */
	String path() {
		return this.hex.substring(0, 2) + "/" + this.hex.substring(2, 4) + "/" + this.hex;
	}

	@Override
	public int compareTo(Fingerprint other) {
		return this.hex.compareTo(other.hex);
	}

}
