package nl.meekijken.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Nobody drips a form in for hours. */
class SteadyStreamTests {

	private final AtomicLong now = new AtomicLong();

	@Test
	void whoeverKeepsUpIsReadToTheEnd() throws IOException {
		var stream = stream(new byte[800_000]);
		for (var seconds = 0; seconds < 200; seconds++) {
			pass(Duration.ofSeconds(1));
			assertThat(stream.readNBytes(4_000)).hasSize(4_000);
		}
		assertThat(stream.read()).isEqualTo(-1);
	}

	@Test
	void aMinuteOfSilenceIsForgiven() throws IOException {
		var stream = stream(new byte[10]);
		pass(Duration.ofSeconds(60));
		assertThat(stream.read()).isZero();
	}

	@Test
	void whoeverDripsIsBrokenOff() throws IOException {
		var stream = stream(new byte[800_000]);
		pass(Duration.ofSeconds(100));
		assertThatExceptionOfType(IOException.class).isThrownBy(stream::read);
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> stream.readNBytes(9));
	}

	private SteadyStream stream(byte[] bytes) {
		return new SteadyStream(new ByteArrayInputStream(bytes), this.now::get);
	}

	private void pass(Duration time) {
		this.now.addAndGet(time.toNanos());
	}

}
