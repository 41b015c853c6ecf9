package nl.meekijken.trying;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * A clock that a test sets: it stands at Monday 23 November 2026, 09:14 in Amsterdam,
 * until moved.
 */
public class MovableClock extends Clock {

	/** Where it stands at first. */
	public static final Instant START = Instant.parse("2026-11-23T08:14:00Z");

	private volatile Instant now = START;

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(this.now, zone);
	}

	public void move(Duration by) {
		this.now = this.now.plus(by);
	}

	public void reset() {
		this.now = START;
	}

	/** Puts the movable clock in the place of the real one. */
	@TestConfiguration(proxyBeanMethods = false)
	public static class InPlaceOfTheRealOne {

		@Bean
		@Primary
		MovableClock movableClock() {
			return new MovableClock();
		}

	}

}
