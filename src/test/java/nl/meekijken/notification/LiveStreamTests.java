package nl.meekijken.notification;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.account.PersonId;
import nl.meekijken.office.OfficeId;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A browser hears numbers of its own office, each once, and never more than it can hold.
 */
class LiveStreamTests {

	private static final Duration NOW = Duration.ZERO;

	private final LiveStream stream = new LiveStream(
			new LiveReader(new PersonId(7), new OfficeId(3), "session", false));

	@Test
	void itHearsWhatOthersDoInDossiersOfItsOwnOffice() throws InterruptedException {
		this.stream.tell(new Signal(3, "2026-000001", 8));
		this.stream.tell(new Signal(4, "2026-000002", 8));
		this.stream.tell(new Signal(3, "2026-000003", 7));
		this.stream.tell(new Signal(3, "2026-000004", 0));
		assertThat(this.stream.next(NOW)).contains("2026-000001");
		assertThat(this.stream.next(NOW)).contains("2026-000004");
		assertThat(this.stream.next(NOW)).isEmpty();
	}

	@Test
	void whatWasNotFetchedYetIsNotToldTwice() throws InterruptedException {
		this.stream.tell("2026-000001");
		this.stream.tell("2026-000001");
		assertThat(this.stream.next(NOW)).contains("2026-000001");
		assertThat(this.stream.next(NOW)).isEmpty();
		this.stream.tell("2026-000001");
		assertThat(this.stream.next(NOW)).contains("2026-000001");
	}

	@Test
	void tooMuchIsSummedUp() throws InterruptedException {
		IntStream.range(0, 500).forEach(number -> this.stream.tell("2026-%06d".formatted(number)));
		var heard = 0;
		var all = false;
		for (var told = this.stream.next(NOW); told.isPresent(); told = this.stream.next(NOW)) {
			heard++;
			all |= told.get().equals(LiveStream.ALL);
		}
		assertThat(all).isTrue();
		assertThat(heard).isLessThanOrEqualTo(21);
	}

	@Test
	void onceItEndedItHearsNothing() throws InterruptedException {
		this.stream.tell("2026-000001");
		this.stream.end();
		this.stream.tell("2026-000002");
		assertThat(this.stream.hasEnded()).isTrue();
		assertThat(this.stream.next(NOW)).isEmpty();
	}

	@Test
	void aSignalIsReadStrictly() {
		assertThat(Signal.of("3 2026-000001 8")).contains(new Signal(3, "2026-000001", 8));
		assertThat(Signal.of("3 2026-000001 0")).contains(new Signal(3, "2026-000001", 0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "3", "3 2026-1 8", "x 2026-000001 8", "3 2026-000001 8 ", "3 2026-000001\n8",
			"99999999999999999999 2026-000001 8" })
	void whatIsNoSignalIsNone(String payload) {
		assertThat(Signal.of(payload)).isEmpty();
	}

}
