package nl.meekijken.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.correspondence.OfficeFirst;

/**
 * The office hears no later than the client: a letter to a client waits, a few minutes at
 * most, until news by mail has gone to whoever wants it at once and may be written to at
 * this hour.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ToldFirst implements OfficeFirst {

	/** The round goes twice a minute, and has to write. */
	private static final Duration WRITING = Duration.ofMinutes(1);

	private final MailingStore store;

	private final Clock clock;

	ToldFirst(MailingStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	@Override
	public Instant heardBy() {
		var now = this.clock.instant();
		return this.store.atOnceUntil(now, NewsMailing.SETTLING, MailTimes.TOGETHER)
			.map(told -> told.plus(WRITING))
			.filter(told -> told.isAfter(now))
			.orElse(now);
	}

}
