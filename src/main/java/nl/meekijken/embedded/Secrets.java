package nl.meekijken.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/**
 * Passwords and keys of the embedded servers, made by chance at the first start, readable
 * by their owner only.
 */
record Secrets(Properties kept) {

	static final String HOUSE = "house";

	static final String POSTGRES = "postgres";

	static final String OWNER = "meekijken_owner";

	static final String PORTAL = "meekijken_portal";

	static Secrets in(DataDirectory directory) {
		var file = directory.file("secrets.properties");
		try {
			if (!Files.exists(file)) {
				make(file);
			}
			var kept = new Properties();
			try (var reader = Files.newBufferedReader(file)) {
				kept.load(reader);
			}
			return new Secrets(kept);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void make(Path file) throws IOException {
		var made = new Properties();
		for (var name : List.of(HOUSE, POSTGRES, OWNER, PORTAL)) {
			made.setProperty(name, chance());
		}
		var draft = Files.createTempFile(file.getParent(), "secrets", ".new",
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		try (var writer = Files.newBufferedWriter(draft)) {
			made.store(writer, "made at the first start; without it the data cannot be read");
		}
		Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
	}

	private static String chance() {
		var bytes = new byte[32];
		new SecureRandom().nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	String of(String name) {
		return this.kept.getProperty(name);
	}

	@Override
	public String toString() {
		return "Secrets[not told]";
	}

}
