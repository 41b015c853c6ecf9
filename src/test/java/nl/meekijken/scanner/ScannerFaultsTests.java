package nl.meekijken.scanner;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.database.StartRefused;
import nl.meekijken.scanner.FaultyScanner.Behaviour;
import nl.meekijken.scanner.ScanOutcome.Clean;
import nl.meekijken.scanner.ScanOutcome.Infected;
import nl.meekijken.scanner.ScanOutcome.Unavailable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A scanner that fails in any way never makes a paper clean. */
class ScannerFaultsTests {

	private static final Duration SHORT = Duration.ofMillis(300);

	@Test
	void theExactAnswerIsUnderstood() throws IOException {
		assertThat(scan(FaultyScanner.answering("stream: OK\0"))).isEqualTo(new Clean());
		assertThat(scan(FaultyScanner.answering("stream: Win.Test (1) FOUND\0")))
			.isEqualTo(new Infected("Win.Test (1)"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\0", "stream: OK", "stream: OK\n\0", "OK\0", " stream: OK\0", "stream: ok\0",
			"stream: OK stream: OK\0", "INSTREAM size limit exceeded. ERROR\0", "stream: FOUND\0",
			"stream: a\nb FOUND\0", "HTTP/1.1 200 OK\r\n\r\n\0" })
	void anyOtherAnswerIsNotClean(String answer) throws IOException {
		assertThat(scan(FaultyScanner.answering(answer))).isInstanceOf(Unavailable.class);
	}

	@Test
	void anEndlessAnswerIsNotClean() throws IOException {
		assertThat(scan(FaultyScanner.answering("stream: OK".repeat(1000)))).isInstanceOf(Unavailable.class);
	}

	@Test
	void hangingUpAtOnceIsNotClean() throws IOException {
		assertThat(scan(socket -> {
		})).isInstanceOf(Unavailable.class);
	}

	@Test
	void hangingUpHalfwayIsNotClean() throws IOException {
		assertThat(scan(socket -> socket.getInputStream().readNBytes(1000))).isInstanceOf(Unavailable.class);
	}

	@Test
	void silenceEndsAfterItsTime() throws IOException {
		assertThat(scan(socket -> socket.getInputStream().transferTo(java.io.OutputStream.nullOutputStream())))
			.isEqualTo(new Unavailable("AsynchronousCloseException"));
	}

	@Test
	void nobodyThereIsNotClean() throws IOException {
		String left;
		try (var gone = FaultyScanner.that(socket -> {
		})) {
			left = gone.address();
		}
		assertThat(scan(left)).isInstanceOf(Unavailable.class);
		assertThat(scan("/nowhere/clamd.ctl")).isInstanceOf(Unavailable.class);
		assertThat(scan("no-such-host.invalid:3310")).isInstanceOf(Unavailable.class);
	}

	@Test
	void withoutAScannerOnlyTheEmbeddedModeStarts() {
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> new Scanner(" ", false))
			.withMessageContaining("MEEKIJKEN_CLAMD");
		var off = new Scanner("", true);
		assertThat(off.isOn()).isFalse();
		assertThat(off.scan(new ByteArrayInputStream(new byte[1]))).isInstanceOf(Unavailable.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "clamd", "clamd:", ":3310", "clamd:0", "clamd:99999", "clamd:port" })
	void anAddressThatIsNoneIsRefusedAtTheStart(String setting) {
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> new Scanner(setting, true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "clamd:3310", " 127.0.0.1:3310 ", "[::1]:3310", "/run/clamav/clamd.ctl" })
	void hostsAndSocketsAreAddresses(String setting) {
		assertThatCode(() -> new Scanner(setting, false)).doesNotThrowAnyException();
	}

	private static ScanOutcome scan(Behaviour behaviour) throws IOException {
		try (var faulty = FaultyScanner.that(behaviour)) {
			return scan(faulty.address());
		}
	}

	private static ScanOutcome scan(String address) {
		return new Scanner(address, false, SHORT).scan(new ByteArrayInputStream(new byte[200_000]));
	}

}
