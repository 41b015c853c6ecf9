package nl.meekijken.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 of secrets that are long and random enough to be kept that way, and of names to
 * count by.
 */
final class Digest {

	private Digest() {
	}

	static String hex(String text) {
		return HexFormat.of().formatHex(sha256(text));
	}

	static long number(String text) {
		return ByteBuffer.wrap(sha256(text)).getLong();
	}

	private static byte[] sha256(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
