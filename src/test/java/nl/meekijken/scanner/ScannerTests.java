package nl.meekijken.scanner;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.meekijken.scanner.ScanOutcome.Clean;
import nl.meekijken.scanner.ScanOutcome.Infected;
import nl.meekijken.scanner.ScanOutcome.Unavailable;
import nl.meekijken.trying.Clamav;

import static org.assertj.core.api.Assertions.assertThat;

/** What a real ClamAV says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScannerTests {

	private static final byte[] EICAR = Clamav.EICAR.getBytes(StandardCharsets.US_ASCII);

	private Clamav clamav;

	private Scanner scanner;

	@BeforeAll
	void start() {
		Clamav.require();
		this.clamav = Clamav.start(2);
		this.scanner = at(this.clamav.address());
	}

	@AfterAll
	void stop() {
		if (this.clamav != null) {
			this.clamav.close();
		}
	}

	@Test
	void aCleanPaperIsClean() {
		assertThat(this.scanner.isOn()).isTrue();
		assertThat(this.scanner.scan(stream("Geachte heer, hierbij de foto's.".getBytes(StandardCharsets.UTF_8))))
			.isEqualTo(new Clean());
		assertThat(this.scanner.scan(stream(new byte[0]))).isEqualTo(new Clean());
	}

	@Test
	void aLargePaperIsLookedAtWhole() {
		var large = new byte[1_900_000];
		assertThat(this.scanner.scan(stream(large))).isEqualTo(new Clean());
		System.arraycopy(EICAR, 0, large, large.length - EICAR.length, EICAR.length);
		assertThat(this.scanner.scan(stream(large))).isInstanceOf(Infected.class);
	}

	@Test
	void aVirusIsFoundPlainPaddedAndInAZip() throws IOException {
		assertThat(this.scanner.scan(stream(EICAR))).isInstanceOfSatisfying(Infected.class,
				found -> assertThat(found.name()).contains("Eicar-Test"));
		var padded = new SequenceInputStream(stream(new byte[70_000]), stream(EICAR));
		assertThat(this.scanner.scan(padded)).isInstanceOf(Infected.class);
		assertThat(this.scanner.scan(stream(zipped(EICAR)))).isInstanceOf(Infected.class);
		assertThat(this.scanner.scan(stream(zipped(zipped(EICAR))))).isInstanceOf(Infected.class);
	}

	@Test
	void moreThanItTakesIsNotClean() {
		assertThat(this.scanner.scan(stream(new byte[8_000_000]))).isInstanceOf(Unavailable.class);
	}

	@Test
	void itIsReachedByAUnixSocketToo() {
		var near = at(this.clamav.socket());
		assertThat(near.scan(stream(new byte[100_000]))).isEqualTo(new Clean());
		assertThat(near.scan(stream(EICAR))).isInstanceOf(Infected.class);
	}

	@Test
	void bytesThatCannotBeReadAreNotClean() {
		var broken = new InputStream() {

			@Override
			public int read() throws IOException {
				throw new IOException("the disk");
			}

			@Override
			public int read(byte[] into, int offset, int length) throws IOException {
				return read();
			}

		};
		assertThat(this.scanner.scan(broken)).isInstanceOf(Unavailable.class);
	}

	private static Scanner at(String address) {
		return new Scanner(address, false, Duration.ofSeconds(15));
	}

	private static InputStream stream(byte[] bytes) {
		return new ByteArrayInputStream(bytes);
	}

	private static byte[] zipped(byte[] bytes) throws IOException {
		var zipped = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(zipped)) {
			zip.putNextEntry(new ZipEntry("factuur.com"));
			zip.write(bytes);
		}
		return zipped.toByteArray();
	}

}
