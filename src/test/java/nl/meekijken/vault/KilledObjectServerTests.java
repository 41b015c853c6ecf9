package nl.meekijken.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Thorough;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The object storage is killed while papers are kept: what was said to be kept is whole,
 * nothing half is seen, and the rest can be kept again.
 */
@Thorough
class KilledObjectServerTests {

	private static final int AT_ONCE = 4;

	@TempDir
	static Path place;

	private static ObjectServer server;

	private final Map<UUID, byte[]> sent = new ConcurrentHashMap<>();

	private final Set<Fingerprint> kept = ConcurrentHashMap.newKeySet();

	private final AtomicBoolean killed = new AtomicBoolean();

	@TempDir
	Path folder;

	@BeforeAll
	static void start() throws Exception {
		server = ObjectServer.start(place);
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void whatWasSaidToBeKeptIsWholeAfterAKillAndNothingHalfIsSeen(long seed) throws Exception {
		var bucket = "papers-" + seed;
		var storage = server.storage(bucket).connect();
		storage.createBucket(made -> made.bucket(bucket));
		var incoming = Files.createDirectories(this.folder.resolve("in"));
		var vault = new VaultExample(new ObjectKeeper(storage, bucket), incoming, new MovableClock(), VaultExample.A);
		keepUntilKilled(vault, new Random(seed));
		server.again();
		for (var fingerprint : this.kept) {
			read(vault, fingerprint);
		}
		for (var held : vault.after(Optional.empty(), 1000)) {
			read(vault, held.fingerprint());
		}
		for (var bytes : this.sent.values()) {
			read(vault, vault.keep(new ByteArrayInputStream(bytes)).fingerprint());
		}
		assertThat(vault.after(Optional.empty(), 1000)).hasSameSizeAs(this.sent.keySet());
		assertThat(incoming).isEmptyDirectory();
	}

	private void keepUntilKilled(Vault vault, Random random) throws Exception {
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var keeping = new ArrayList<Future<Boolean>>();
			for (var thread = 0; thread < AT_ONCE; thread++) {
				var chance = new Random(random.nextLong());
				keeping.add(threads.submit(() -> keepOn(vault, chance)));
			}
			var until = 1 + random.nextInt(20);
			Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> this.kept.size() >= until);
			this.killed.set(true);
			server.kill();
			for (var keeper : keeping) {
				assertThat(keeper.get()).as("kept on until the end").isTrue();
			}
		}
	}

	private boolean keepOn(Vault vault, Random chance) {
		while (true) {
			var bytes = new byte[1 + chance.nextInt(300_000)];
			chance.nextBytes(bytes);
			this.sent.put(UUID.randomUUID(), bytes);
			try {
				this.kept.add(vault.keep(new ByteArrayInputStream(bytes)).fingerprint());
			}
			catch (IOException ex) {
				return this.killed.get();
			}
		}
	}

	private static void read(Vault vault, Fingerprint fingerprint) throws IOException {
		try (var bytes = vault.open(fingerprint)) {
			bytes.transferTo(OutputStream.nullOutputStream());
		}
	}

}
