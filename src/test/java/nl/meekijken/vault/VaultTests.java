package nl.meekijken.vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.trying.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class VaultTests {

	private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

	private static final int LARGE = 300_000;

	@TempDir
	Path folder;

	private final MovableClock clock = new MovableClock();

	private Vault vault;

	@BeforeEach
	void open() throws IOException {
		this.vault = VaultExample.in(this.folder, this.clock);
	}

	@Test
	void bytesLieSealedUnderTheirFingerprint() throws IOException {
		var kept = this.vault.keep(bytes("abc"));
		assertThat(kept).isEqualTo(new Kept(new Fingerprint(ABC), 3));
		assertThat(Files.readString(file(), StandardCharsets.ISO_8859_1)).doesNotContain("abc");
		assertThat(this.vault.open(kept.fingerprint())).hasContent("abc");
	}

	@Test
	void theSameBytesTwiceAreKeptOnce() throws IOException {
		this.vault.keep(bytes("abc"));
		this.vault.keep(bytes("abc"));
		assertThat(files()).containsExactly(ABC);
	}

	@Test
	void bytesThatStopHalfwayLeaveNothingAndAreToBlameThemselves() {
		var halfway = new SequenceInputStream(bytes("half"), new Broken());
		assertThatIOException().isThrownBy(() -> this.vault.keep(halfway)).withMessage("connection lost");
		assertThat(files()).isEmpty();
	}

	@Test
	void moreBytesThanAllowedLeaveNothing() throws IOException {
		assertThat(this.vault.keep(bytes("abc"), 3).size()).isEqualTo(3);
		assertThatExceptionOfType(TooLarge.class).isThrownBy(() -> this.vault.keep(bytes("abcd"), 3));
		assertThat(files()).containsExactly(ABC);
	}

	@Test
	void aVaultThatCannotBeWrittenSaysSo() throws IOException {
		Files.delete(this.folder.resolve("incoming"));
		assertThatExceptionOfType(Full.class).isThrownBy(() -> this.vault.keep(bytes("abc")));
	}

	@Test
	void bytesThatWereCutShortOnDiskAreRepairedWhenTheyComeAgain() throws IOException {
		var kept = this.vault.keep(bytes("abc"));
		Files.writeString(file(), "a");
		this.vault.keep(bytes("abc"));
		assertThat(this.vault.open(kept.fingerprint())).hasContent("abc");
	}

	@Test
	void bytesThatLieWhereOthersBelongHaveNoEnd() throws IOException {
		var right = this.vault.keep(bytes("abc"));
		var wrong = this.vault.keep(bytes("abd"));
		Files.copy(this.folder.resolve(wrong.fingerprint().path()), file(), StandardCopyOption.REPLACE_EXISTING);
		try (var swapped = this.vault.open(right.fingerprint())) {
			assertThatIOException().isThrownBy(swapped::read).withMessageContaining(ABC);
			assertThatIOException().isThrownBy(swapped::read);
		}
	}

	@Test
	void ofALargeFileThatLiesWhereAnotherBelongsNobodyGetsTheEnd() throws IOException {
		var right = this.vault.keep(new ByteArrayInputStream(new byte[LARGE]));
		var wrong = this.vault.keep(new ByteArrayInputStream(new byte[LARGE + 1]));
		Files.copy(this.folder.resolve(wrong.fingerprint().path()), this.folder.resolve(right.fingerprint().path()),
				StandardCopyOption.REPLACE_EXISTING);
		var read = new ByteArrayOutputStream();
		try (var swapped = this.vault.open(right.fingerprint())) {
			assertThatIOException().isThrownBy(() -> swapped.transferTo(read));
		}
		assertThat(read.size()).isLessThan(LARGE);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 65_535, 65_536, 65_537, 131_072, 200_000 })
	void bytesComeOutAsTheyCameInWhateverTheirNumber(int size) throws IOException {
		var bytes = new byte[size];
		new Random(size).nextBytes(bytes);
		var kept = this.vault.keep(new ByteArrayInputStream(bytes));
		try (var out = this.vault.open(kept.fingerprint())) {
			assertThat(out.readAllBytes()).isEqualTo(bytes);
			assertThat(out.read()).isEqualTo(-1);
		}
	}

	@Test
	void bytesOfTheSameLengthThatLieThereAreNotTrusted() throws IOException {
		var kept = this.vault.keep(bytes("abc"));
		Files.write(file(), new byte[(int) Files.size(file())]);
		this.vault.keep(bytes("abc"));
		assertThat(this.vault.open(kept.fingerprint())).hasContent("abc");
	}

	@Test
	void missingBytesAreNamedAndAFault() {
		assertThatExceptionOfType(Vault.MissingBytes.class).isThrownBy(() -> this.vault.open(new Fingerprint(ABC)))
			.withMessageContaining(ABC)
			.withMessageContaining("backup");
	}

	@Test
	void whatIsMadeOfBytesIsSealedTooAndGoesWithThem() throws IOException {
		var paper = this.vault.keep(bytes("abc")).fingerprint();
		this.vault.keepDerived(paper, "1-full.png", new byte[] { 1, 2, 3 });
		assertThat(this.vault.derived(paper, "1-full.png")).hasValue(new byte[] { 1, 2, 3 });
		assertThat(this.vault.derived(paper, "2-full.png")).isEmpty();
		this.clock.move(Duration.ofDays(2));
		assertThat(this.vault.letGo(paper, () -> false)).isTrue();
		assertThat(this.vault.derived(paper, "1-full.png")).isEmpty();
		assertThat(files()).isEmpty();
	}

	@Test
	void aPictureThatWasSpoiltCountsAsNone() throws IOException {
		var paper = this.vault.keep(bytes("abc")).fingerprint();
		this.vault.keepDerived(paper, "1.png", new byte[] { 1, 2, 3 });
		Files.write(this.folder.resolve("pictures").resolve(paper.path()).resolve("1.png"),
				new byte[] { 'm', 'k', 0x1f, 0x01, 1, 'a', 9 });
		assertThat(this.vault.derived(paper, "1.png")).isEmpty();
	}

	@Test
	void aPictureSaysNothingInTheNameOfAnother() throws IOException {
		var paper = this.vault.keep(bytes("abc")).fingerprint();
		this.vault.keepDerived(paper, "1.png", new byte[] { 1, 2, 3 });
		this.vault.keepDerived(paper, "2.png", new byte[] { 4 });
		var pictures = this.folder.resolve("pictures").resolve(paper.path());
		Files.copy(pictures.resolve("1.png"), pictures.resolve("2.png"), StandardCopyOption.REPLACE_EXISTING);
		Files.write(pictures.resolve("3.png"), new byte[] { 1, 2, 3 });
		assertThat(this.vault.derived(paper, "1.png")).isPresent();
		assertThat(this.vault.derived(paper, "2.png")).isEmpty();
		assertThat(this.vault.derived(paper, "3.png")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "../../etc/passwd", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
			"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a/",
			"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\n" })
	void nothingButAFingerprintBecomesAPath(String typed) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Fingerprint(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "../1.png", "a/b", ".hidden", "a\nb" })
	void nothingButAPlainNameBecomesThatOfAPicture(String typed) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.vault.keepDerived(new Fingerprint(ABC), typed, new byte[1]));
	}

	@Test
	void whatStoppedComingInLongAgoIsSweptAtTheStartAndLater() throws IOException {
		leaveBehind("old.part", Duration.ofHours(25));
		leaveBehind("young.part", Duration.ofHours(23));
		leaveBehind("other.txt", Duration.ofDays(9));
		open();
		assertThat(files()).containsExactlyInAnyOrder("young.part", "other.txt");
		this.clock.move(Duration.ofHours(2));
		this.vault.sweep();
		assertThat(files()).containsExactly("other.txt");
	}

	private void leaveBehind(String name, Duration ago) throws IOException {
		var file = Files.writeString(this.folder.resolve("incoming").resolve(name), "half");
		Files.setLastModifiedTime(file, FileTime.from(MovableClock.START.minus(ago)));
	}

	private Path file() {
		return this.folder.resolve("ba").resolve("78").resolve(ABC);
	}

	private List<String> files() {
		try (var all = Files.walk(this.folder)) {
			return all.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static InputStream bytes(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	private static final class Broken extends InputStream {

		@Override
		public int read() throws IOException {
			throw new IOException("connection lost");
		}

		@Override
		public int read(byte[] into, int from, int length) throws IOException {
			return read();
		}

	}

}
