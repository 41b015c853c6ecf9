package nl.meekijken.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.meekijken.trying.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

class LeavingAndResealingTests {

	private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

	@TempDir
	Path folder;

	private final MovableClock clock = new MovableClock();

	private Vault vault;

	@BeforeEach
	void open() throws IOException {
		this.vault = VaultExample.in(this.folder, this.clock);
	}

	@Test
	void whatIsNeededStays() throws IOException {
		var paper = this.vault.keep(bytes("abc")).fingerprint();
		this.clock.move(Duration.ofDays(2));
		assertThat(this.vault.letGo(paper, () -> true)).isTrue();
		assertThat(this.vault.open(paper)).hasContent("abc");
		assertThat(this.vault.letGo(new Fingerprint("ab".repeat(32)), () -> false)).isTrue();
	}

	@Test
	void aPictureThatIsReadyAfterItsPaperWasLetGoIsNotKept() throws IOException {
		var paper = this.vault.keep(bytes("abc")).fingerprint();
		this.clock.move(Duration.ofDays(2));
		this.vault.letGo(paper, () -> false);
		this.vault.keepDerived(paper, "1-full.png", new byte[] { 1, 2, 3 });
		assertThat(this.vault.derived(paper, "1-full.png")).isEmpty();
	}

	@Test
	void whatIsLetGoWhileItIsSealedAnewDoesNotComeBack() throws IOException {
		var paper = this.vault.keep(bytes("abc")).fingerprint();
		this.clock.move(Duration.ofDays(2));
		var newer = new VaultExample(this.folder, this.clock, VaultExample.B + "," + VaultExample.A) {
			@Override
			public InputStream open(Fingerprint fingerprint) throws IOException {
				var bytes = super.open(fingerprint);
				letGo(fingerprint, () -> false);
				return bytes;
			}
		};
		assertThat(newer.resealAll()).isEqualTo(new Resealing.Count(0, 0));
		assertThat(this.vault.has(paper)).isFalse();
	}

	@Test
	void bytesStayForADayEvenWhenNobodyNeedsThem() throws IOException {
		var paper = this.vault.keep(bytes("abc")).fingerprint();
		this.clock.move(Duration.ofHours(23));
		assertThat(this.vault.letGo(paper, () -> false)).isFalse();
		this.vault.keep(bytes("abc"));
		this.clock.move(Duration.ofHours(23));
		assertThat(this.vault.letGo(paper, () -> false)).isFalse();
		assertThat(this.vault.has(paper)).isTrue();
	}

	@Test
	void whatAnotherKeyOrNoneHasSealedIsSealedAnewAndStaysReadable() throws IOException {
		this.vault.keep(bytes("abc"));
		var plain = this.folder
			.resolve(new Fingerprint("2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae").path());
		Files.createDirectories(plain.getParent());
		Files.writeString(plain, "foo");
		var newer = new VaultExample(this.folder, this.clock, VaultExample.B + "," + VaultExample.A);
		newer.keep(bytes("new"));
		assertThat(newer.resealAll()).isEqualTo(new Resealing.Count(2, 0));
		assertThat(newer.resealAll()).isEqualTo(new Resealing.Count(0, 0));
		var onlyB = new VaultExample(this.folder, this.clock, VaultExample.B);
		assertThat(onlyB.open(new Fingerprint(ABC))).hasContent("abc");
		assertThat(Files.readString(plain, StandardCharsets.ISO_8859_1)).doesNotContain("foo");
		assertThat(onlyB.after(Optional.empty(), 9)).hasSize(3);
	}

	@Test
	void whatCannotBeSealedAnewIsCountedAndLeft() throws IOException {
		this.vault.keep(bytes("abc"));
		Files.write(file(), new byte[] { 'm', 'k', 0x1f, 0x01, 1, 'a', 9 });
		var newer = new VaultExample(this.folder, this.clock, VaultExample.B + "," + VaultExample.A);
		assertThat(newer.resealAll()).isEqualTo(new Resealing.Count(0, 1));
		assertThat(newer.after(Optional.empty(), 9)).extracting(Held::fingerprint)
			.containsExactly(new Fingerprint(ABC));
	}

	private Path file() {
		return this.folder.resolve(new Fingerprint(ABC).path());
	}

	private static InputStream bytes(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

}
