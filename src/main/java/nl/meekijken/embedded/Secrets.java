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
 * Passwords and keys of the embedded servers, made by chance at the first start that
 * needs them, readable by their owner only.
 */
record Secrets(Properties kept) {

	static final String HOUSE = "house";

	static final String POSTGRES = "postgres";

	static final String OWNER = "meekijken_owner";

	static final String PORTAL = "meekijken_portal";

	static final String BACKOFFICE = "meekijken_backoffice";

	private static final List<String> NAMES = List.of(HOUSE, POSTGRES, OWNER, PORTAL, BACKOFFICE);

	static Secrets in(DataDirectory directory) {
		var file = directory.file("secrets.properties");
		try {
			var kept = new Properties();
			if (Files.exists(file)) {
				try (var reader = Files.newBufferedReader(file)) {
					kept.load(reader);
				}
			}
			var missing = NAMES.stream().filter(name -> !kept.containsKey(name)).toList();
			if (!missing.isEmpty()) {
				missing.forEach(name -> kept.setProperty(name, chance()));
				keep(kept, file);
			}
			return new Secrets(kept);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void keep(Properties secrets, Path file) throws IOException {
		var draft = Files.createTempFile(file.getParent(), "secrets", ".new",
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		try (var writer = Files.newBufferedWriter(draft)) {
			secrets.store(writer, "made by chance; without it the data cannot be read");
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
