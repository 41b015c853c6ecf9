package nl.meekijken.feeding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/** By what is seen whether a row says the same as before, in whatever order. */
final class RowDigest {

	private RowDigest() {
	}

	static String of(FileRow row) {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			new TreeMap<>(row.cells()).forEach((column, value) -> {
				digest.update((column + " " + value.length() + " ").getBytes(StandardCharsets.UTF_8));
				digest.update(value.getBytes(StandardCharsets.UTF_8));
			});
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
