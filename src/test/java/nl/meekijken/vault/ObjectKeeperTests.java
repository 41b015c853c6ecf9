package nl.meekijken.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.meekijken.database.StartRefused;
import nl.meekijken.trying.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ObjectKeeperTests extends KeeperContract {

	@TempDir
	static Path place;

	private static ObjectServer server;

	@BeforeAll
	static void start() throws Exception {
		server = ObjectServer.start(place);
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Override
	Keeper open(Path folder) throws IOException {
		var bucket = "papers-" + UUID.randomUUID();
		var storage = server.storage(bucket).connect();
		storage.createBucket(made -> made.bucket(bucket));
		return new ObjectKeeper(storage, bucket);
	}

	@Test
	void aVaultInAnObjectStorageKeepsSealedAndOpens() throws IOException {
		var incoming = Files.createDirectories(this.folder.resolve("in"));
		var vault = new VaultExample(open(this.folder), incoming, new MovableClock(), VaultExample.A);
		var kept = vault.keep(new ByteArrayInputStream(new byte[300_000]));
		try (var bytes = vault.open(kept.fingerprint())) {
			assertThat(bytes.readAllBytes()).isEqualTo(new byte[300_000]);
		}
		assertThat(incoming).isEmptyDirectory();
	}

	@Test
	void morePicturesThanOneListingHasGoToo() throws IOException {
		var keeper = open(this.folder);
		var paper = new Fingerprint("ab".repeat(32));
		for (int page = 1; page <= 103; page++) {
			keeper.takeDerived(Files.writeString(this.folder.resolve("picture"), "x"), paper, page + "-full.png");
		}
		keeper.remove(paper);
		assertThat(keeper.openDerived(paper, "1-full.png")).isEmpty();
		assertThat(keeper.openDerived(paper, "103-full.png")).isEmpty();
	}

	@Test
	void aStorageThatIsGoneTakesNothingAndSaysSo() throws IOException {
		var gone = new ObjectStorage("http://127.0.0.1:1", "papers", "eu-central-1", "wij", "geheim").connect();
		var incoming = Files.createDirectories(this.folder.resolve("in"));
		var keeper = new ObjectKeeper(gone, "papers");
		assertThat(keeper.takesMore()).isFalse();
		var vault = new VaultExample(keeper, incoming, new MovableClock(), VaultExample.A);
		assertThatExceptionOfType(Full.class).isThrownBy(() -> vault.keep(new ByteArrayInputStream(new byte[9])));
		assertThat(this.folder.resolve("in")).isEmptyDirectory();
	}

	@Test
	void aStorageThatIsNamedInPartIsRefusedInASentence() {
		assertThatExceptionOfType(StartRefused.class)
			.isThrownBy(() -> new ObjectStorage("http://127.0.0.1:1", "", "eu-central-1", "wij", "geheim"));
		assertThat(new ObjectStorage("", "", "eu-central-1", "", "").isGiven()).isFalse();
		assertThat(server.storage("papers")).asString().doesNotContain("geheim");
	}

}
