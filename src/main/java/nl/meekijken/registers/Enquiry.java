package nl.meekijken.registers;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks one register considerately: the same thing once a day for each who asks, not too
 * much at the same time, and not at all for half a minute after it did not answer. What
 * is remembered of one helps no other, who could tell by the speed of the answer that
 * somebody asked before.
 *
 * @param <K> what is asked for
 * @param <T> what it can know
 */
final class Enquiry<K, T> {

	private static final Logger log = LoggerFactory.getLogger(Enquiry.class);

	private static final Duration REMEMBERED = Duration.ofDays(1);

	private static final int MOST_REMEMBERED = 20_000;

	private static final int AT_ONCE = 16;

	private static final Duration REST = Duration.ofSeconds(30);

	private final String register;

	private final Asking<K, T> asking;

	private final Clock clock;

	private final Cache<Asked<K>, RegisterAnswer<T>> remembered;

	private final Semaphore places = new Semaphore(AT_ONCE);

	private volatile Instant resting = Instant.MIN;

	Enquiry(String register, Clock clock, Asking<K, T> asking) {
		this.register = register;
		this.clock = clock;
		this.asking = asking;
		this.remembered = Caffeine.newBuilder()
			.maximumSize(MOST_REMEMBERED)
			.expireAfterWrite(REMEMBERED)
			.ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
			.build();
	}

	RegisterAnswer<T> about(K thing, long asker) {
		var asked = new Asked<>(thing, asker);
		var known = this.remembered.getIfPresent(asked);
		if (known != null) {
			return known;
		}
		if (this.clock.instant().isBefore(this.resting) || !this.places.tryAcquire()) {
			return new RegisterAnswer.Unreachable<>();
		}
		try {
			var answer = this.asking.about(thing);
			this.remembered.put(asked, answer);
			return answer;
		}
		catch (IOException ex) {
			this.resting = this.clock.instant().plus(REST);
			log.warn("{} did not answer ({}) and is left alone for {} seconds", this.register,
					ex.getClass().getSimpleName(), REST.toSeconds());
			return new RegisterAnswer.Unreachable<>();
		}
		finally {
			this.places.release();
		}
	}

	private record Asked<K>(K thing, long asker) {

	}

	/**
	 * One question on the wire.
	 *
	 * @param <K> what is asked for
	 * @param <T> what can be known
	 */
	interface Asking<K, T> {

		RegisterAnswer<T> about(K thing) throws IOException;

	}

}
