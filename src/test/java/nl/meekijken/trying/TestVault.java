package nl.meekijken.trying;

import java.nio.file.Path;

/**
 * Where the houses of a test run keep their bytes: processes that try side by side have a
 * folder each.
 */
public final class TestVault {

	/** By which a house finds it, with the number of the process that tries. */
	public static final String SETTING = "meekijken.vault=target/vault-${trying.process:1}";

	/** The folder itself. */
	public static final Path FOLDER = Path.of("target", "vault-" + System.getProperty("trying.process", "1"));

	private TestVault() {
	}

	/** Where the bytes lie that have this hash. */
	public static Path of(String sha256) {
		return FOLDER.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
	}

}
