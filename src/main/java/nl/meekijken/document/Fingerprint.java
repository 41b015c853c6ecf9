package nl.meekijken.document;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The SHA-256 of bytes, in lower-case hexadecimals: the only thing that says where bytes
 * lie, so that no name from outside ever becomes a path.
 */
record Fingerprint(String hex) {

	private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

	Fingerprint {
		if (!SHA_256.matcher(hex).matches()) {
			throw new IllegalArgumentException("not a fingerprint");
		}
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
	Path below(Path folder) {
		return folder.resolve(this.hex.substring(0, 2)).resolve(this.hex.substring(2, 4)).resolve(this.hex);
	}

}
