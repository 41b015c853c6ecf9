package nl.meekijken.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import nl.meekijken.document.Documents;
import nl.meekijken.values.EmailAddress;

/** Removes demos that are over, with all they have, and at last who asked for them. */
@Component
class DemoEnding {

	/** A demo ends after fourteen days. */
	static final int DAYS = 14;

	/** Until then whoever comes back reads that the demo is over; then all of it goes. */
	private static final int KEPT_FOR_DAYS = 7;

	/** The request is kept somewhat longer, to speak with whoever tried. */
	private static final Duration REQUEST_KEPT = Duration.ofDays(DAYS + 90);

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
		var today = today();
		var before = today.minusDays(KEPT_FOR_DAYS);
		this.store.endedBefore(before).forEach(office -> this.store.remove(office, before));
		this.requests.dropOlderThan(REQUEST_KEPT);
		this.documents.sweep();
	}

	/** Removes the demo of somebody who asks for another, if it is over. */
	void removeEndedOf(EmailAddress email) {
		this.store.endedOf(email, today()).forEach(office -> this.store.remove(office, today()));
	}

	LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), Days.ZONE);
	}

}
