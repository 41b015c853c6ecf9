package nl.meekijken.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.trying.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Processes that keep papers end at any moment, or have little memory. */
class KilledKeepingTests {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void whatWasSaidToBeKeptIsWholeAfterAKillAndNothingHalfIsSeen(long seed) throws Exception {
		var random = new Random(seed);
		var until = 1 + random.nextInt(40);
		var process = start("64m", "forever", Long.toString(seed));
		Awaitility.await().until(() -> said().size() >= until);
		spin(random.nextInt(2_000_000));
		process.destroyForcibly().waitFor();
		var vault = VaultExample.in(this.folder, new MovableClock());
		for (var fingerprint : said()) {
			read(vault, fingerprint);
		}
		for (var held : vault.after(Optional.empty(), 1000)) {
			read(vault, held.fingerprint());
		}
	}

	/** On a disk of five megabytes, which only that process sees. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void aFullDiskLosesNothingThatWasKeptAndIsNoHindranceOnceThereIsRoom(long seed) throws Exception {
		var mounted = List.of("unshare", "-Urm", "sh", "-c", "mount -t tmpfs -o size=5m none \"$0\" && exec \"$@\"",
				this.folder.toString());
		assertThat(start(mounted, "64m", "full", Long.toString(seed)).waitFor())
			.as(Files.readString(this.folder.resolve("errors")))
			.isZero();
		assertThat(Files.readAllLines(this.folder.resolve("said"))).first().isEqualTo("full");
		assertThat(Files.readAllLines(this.folder.resolve("said")).getLast()).matches("kept (\\d+) of \\1, half 0");
	}

	@Test
	void fiftyLargePapersAtOnceNeedLittleMemory() throws Exception {
		assertThat(start("48m", "large", "50").waitFor()).isZero();
		assertThat(said()).hasSize(50).doesNotHaveDuplicates();
		assertThat(VaultExample.in(this.folder, new MovableClock()).after(Optional.empty(), 100)).hasSize(50);
	}

	/** A moment that follows from the seed and not from a clock. */
	private static void spin(int turns) {
		var sum = 0;
		for (int i = 0; i < turns; i++) {
			sum += i ^ sum;
		}
		assertThat(sum).isNotEqualTo(Integer.MIN_VALUE);
	}

	/** Its last line may be half. */
	private List<Fingerprint> said() throws IOException {
		try (var lines = Files.lines(this.folder.resolve("said"))) {
			return lines.filter(Fingerprint::isOne).map(Fingerprint::new).toList();
		}
	}

	private static void read(Vault vault, Fingerprint fingerprint) throws IOException {
		try (var bytes = vault.open(fingerprint)) {
			bytes.transferTo(OutputStream.nullOutputStream());
		}
	}

	private Process start(String memory, String work, String how) throws IOException {
		return start(List.of(), memory, work, how);
	}

	private Process start(List<String> around, String memory, String work, String how) throws IOException {
		var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		var command = new ArrayList<>(around);
		command.addAll(List.of(java, "-Xmx" + memory, "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
				Keeping.class.getName(), work, this.folder.toString(), how));
		return new ProcessBuilder(command).redirectOutput(this.folder.resolve("said").toFile())
			.redirectError(this.folder.resolve("errors").toFile())
			.start();
	}

}
