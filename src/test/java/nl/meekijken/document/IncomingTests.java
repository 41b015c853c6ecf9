package nl.meekijken.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.values.FileSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class IncomingTests {

	private final AtomicLong clock = new AtomicLong();

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 1000, Incoming.BEGINNING, Incoming.BEGINNING + 1, Incoming.ENDING, Incoming.ENDING + 1,
			1_000_003 })
	void everyByteComesThroughAndBothEndsAreRemembered(int size) throws IOException {
		var bytes = new byte[size];
		new Random(size).nextBytes(bytes);
		var incoming = incoming(new ByteArrayInputStream(bytes));
		var through = new ByteArrayOutputStream();
		incoming.transferTo(through);
		assertThat(through.toByteArray()).isEqualTo(bytes);
		assertThat(incoming.beginning()).isEqualTo(Arrays.copyOf(bytes, Math.min(size, Incoming.BEGINNING)));
		assertThat(incoming.ending()).isEqualTo(Arrays.copyOfRange(bytes, Math.max(0, size - Incoming.ENDING), size));
	}

	@Test
	void bytesCanBeReadOneByOne() throws IOException {
		var incoming = incoming(new ByteArrayInputStream(new byte[] { 1, (byte) 0xFF }));
		assertThat(incoming.read()).isEqualTo(1);
		assertThat(incoming.read()).isEqualTo(255);
		assertThat(incoming.read()).isEqualTo(-1);
	}

	@Test
	void aSourceThatBreaksIsToldFromAFaultOfOurs() throws IOException {
		assertThatExceptionOfType(Incoming.BrokenOff.class).isThrownBy(() -> incoming(breakingAfter(10)).beginning());
		var later = incoming(breakingAfter(200_000));
		assertThatExceptionOfType(Incoming.BrokenOff.class)
			.isThrownBy(() -> later.transferTo(OutputStream.nullOutputStream()));
	}

	@Test
	void whoeverDripsIsCutOff() {
		assertThatExceptionOfType(Incoming.BrokenOff.class)
			.isThrownBy(() -> incoming(timed(100, TimeUnit.SECONDS.toNanos(10))).beginning());
	}

	@Test
	void aSlowTelephoneIsNotCutOff() throws IOException {
		var incoming = incoming(timed(80_000, TimeUnit.SECONDS.toNanos(15)));
		incoming.transferTo(OutputStream.nullOutputStream());
		assertThat(incoming.ending()).hasSize(Incoming.ENDING);
	}

	@Test
	void whatCameIsKnownAlsoWhereItBrokeOffAtTheBeginning() {
		var incoming = incoming(breakingAfter(10));
		assertThatExceptionOfType(Incoming.BrokenOff.class).isThrownBy(incoming::beginning);
		assertThat(incoming.arrived()).isEqualTo(new FileSize(10));
	}

	private Incoming incoming(InputStream source) {
		return new Incoming(source, this.clock::get);
	}

	private static InputStream breakingAfter(int size) {
		return new InputStream() {

			private int given;

			@Override
			public int read() throws IOException {
				if (this.given++ == size) {
					throw new IOException("connection reset");
				}
				return 'x';
			}

			@Override
			public int read(byte[] into, int offset, int length) throws IOException {
				into[offset] = (byte) read();
				return 1;
			}

		};
	}

	/** Gives so many bytes at a time, a hundred times, and lets time pass for each. */
	private InputStream timed(int bytes, long nanoseconds) {
		return new InputStream() {

			private int times;

			@Override
			public int read() {
				throw new UnsupportedOperationException();
			}

			@Override
			public int read(byte[] into, int offset, int length) {
				IncomingTests.this.clock.addAndGet(nanoseconds * Math.min(bytes, length) / bytes);
				return (this.times++ < 100) ? Math.min(bytes, length) : -1;
			}

		};
	}

}
