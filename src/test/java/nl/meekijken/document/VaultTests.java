package nl.meekijken.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.trying.MovableClock;

class VaultTests {

	private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

	@TempDir
	Path folder;

	private Vault vault;

	@BeforeEach
	void open() throws IOException {
		this.vault = new Vault(this.folder, new MovableClock());
	}

	@Test
	void bytesLieUnderTheirFingerprint() throws IOException {
		var kept = this.vault.keep(bytes("abc"));
		assertThat(kept).isEqualTo(new Vault.Kept(new Fingerprint(ABC), 3));
		assertThat(this.vault.find(kept.fingerprint())).isEqualTo(this.folder.resolve("ba").resolve("78").resolve(ABC))
			.hasContent("abc");
	}

	@Test
	void theSameBytesTwiceAreKeptOnce() throws IOException {
		this.vault.keep(bytes("abc"));
		this.vault.keep(bytes("abc"));
		assertThat(files()).containsExactly(ABC);
	}

	@Test
	void bytesThatStopHalfwayLeaveNothing() {
		var halfway = new SequenceInputStream(bytes("half"), new InputStream() {
			@Override
			public int read() throws IOException {
				throw new IOException("connection lost");
			}

			@Override
			public int read(byte[] into, int from, int length) throws IOException {
				return read();
			}
		});
		assertThatIOException().isThrownBy(() -> this.vault.keep(halfway)).withMessage("connection lost");
		assertThat(files()).isEmpty();
	}

	@Test
	void bytesThatWereCutShortOnDiskAreRepairedWhenTheyComeAgain() throws IOException {
		var kept = this.vault.keep(bytes("abc"));
		Files.writeString(this.vault.find(kept.fingerprint()), "a");
		this.vault.keep(bytes("abc"));
		assertThat(this.vault.find(kept.fingerprint())).hasContent("abc");
	}

	@Test
	void missingBytesAreNamedAndAFault() {
		assertThatExceptionOfType(Vault.MissingBytes.class).isThrownBy(() -> this.vault.find(new Fingerprint(ABC)))
			.withMessageContaining(ABC)
			.withMessageContaining("backup");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "../../etc/passwd", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
			"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a/",
			"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\n" })
	void nothingButAFingerprintBecomesAPath(String typed) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Fingerprint(typed));
	}

	@Test
	void whatStoppedComingInLongAgoIsSweptAtTheStart() throws IOException {
		leaveBehind("old.part", Duration.ofHours(25));
		leaveBehind("young.part", Duration.ofHours(23));
		leaveBehind("other.txt", Duration.ofDays(9));
		open();
		assertThat(files()).containsExactlyInAnyOrder("young.part", "other.txt");
	}

	private void leaveBehind(String name, Duration ago) throws IOException {
		var file = Files.writeString(this.folder.resolve("incoming").resolve(name), "half");
		Files.setLastModifiedTime(file, FileTime.from(MovableClock.START.minus(ago)));
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

}
