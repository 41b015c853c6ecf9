package nl.meekijken.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import nl.meekijken.document.Documents;
import nl.meekijken.values.EmailAddress;

/** Removes demos that are over, with all they have and who asked for them. */
@Component
class DemoEnding {

	/** A demo ends after fourteen days. */
	static final int DAYS = 14;

	/**
	 * In the day after the last one whoever comes back reads that the demo is over;
	 * before that day is, all of it goes.
	 */
	private static final Duration READ_THAT_IT_ENDED = Duration.ofHours(20);

	/** With the demo goes who asked for it; so does who asked and got none. */
	private static final Duration REQUEST_KEPT = Duration.ofDays(DAYS + 1);

	private final DemoEndingStore store;

	private final DemoRequestStore requests;

	private final Documents documents;

	private final Clock clock;

	DemoEnding(DemoEndingStore store, DemoRequestStore requests, Documents documents, Clock clock) {
		this.store = store;
		this.requests = requests;
		this.documents = documents;
		this.clock = clock;
	}

	/** Removes what is over; on two nodes at the same time it happens once. */
	void removeEnded() {
		var before = dayOf(this.clock.instant().minus(READ_THAT_IT_ENDED));
		this.store.endedBefore(before).forEach(office -> this.store.remove(office, before));
		this.requests.dropWhatReached(REQUEST_KEPT);
		this.documents.sweep();
	}

	/** Removes the demo of somebody who asks for another, if it is over. */
	void removeEndedOf(EmailAddress email) {
		this.store.endedOf(email, today()).forEach(office -> this.store.remove(office, today()));
	}

	LocalDate today() {
		return dayOf(this.clock.instant());
	}

	private static LocalDate dayOf(Instant moment) {
		return LocalDate.ofInstant(moment, Days.ZONE);
	}

}
