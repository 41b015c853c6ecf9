package nl.meekijken.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import nl.meekijken.account.Allowances;
import nl.meekijken.database.Question;
import nl.meekijken.demo.DemoRequest.Stage;

/**
 * Requests for a demo by people whom nobody knows. A demo is some megabytes and some
 * seconds of work, and sends a mail to an address that a stranger typed: so an internet
 * address may ask three times an hour, an e-mail address is written to twice a day, and
 * all together ask for fifty a day.
 */
@Component
public class DemoRequests {

	/** How many a page holds; one more is asked for, to know whether another follows. */
	public static final int PAGE = 25;

	private static final Duration LATELY = Duration.ofDays(7);

	private static final int FROM_ONE_ADDRESS_AN_HOUR = 3;

	private static final int TO_ONE_MAILBOX_A_DAY = 2;

	private static final int A_DAY = 50;

	private final DemoRequestStore store;

	private final DemoRequestReading reading;

	private final Allowances allowances;

	private final DemoWork work;

	private final Clock clock;

	DemoRequests(DemoRequestStore store, DemoRequestReading reading, Allowances allowances, DemoWork work,
			Clock clock) {
		this.store = store;
		this.reading = reading;
		this.allowances = allowances;
		this.work = work;
		this.clock = clock;
	}

	/**
	 * Notes a request and has it made in a moment, beside the page: neither the answer
	 * nor its time tells whether the e-mail address has an account. Call it outside any
	 * transaction.
	 * @param key of the form: sent twice as it is, it is one request
	 * @param address the internet address from which is asked
	 */
	public DemoRequestOutcome ask(String key, Asker asker, String address) {
		var id = UUID.nameUUIDFromBytes((key + asker.written()).getBytes(StandardCharsets.UTF_8));
		if (this.store.has(id)) {
			return new DemoRequestOutcome.Noted();
		}
		if (!this.allowances.takeFrom(address, "demos asked", FROM_ONE_ADDRESS_AN_HOUR, Duration.ofHours(1))) {
			return new DemoRequestOutcome.TooManyFromThere();
		}
		if (!this.allowances.take("demos asked", A_DAY, Duration.ofDays(1))) {
			return new DemoRequestOutcome.EnoughForToday();
		}
		var allowed = this.allowances.take("demos asked for " + asker.email().key(), TO_ONE_MAILBOX_A_DAY,
				Duration.ofDays(1));
		this.store.add(id, asker, allowed ? Stage.WAITING : Stage.HELD_BACK);
		this.work.wake();
		return new DemoRequestOutcome.Noted();
	}

	/**
	 * Asks for a page of requests, the latest first, and one more; only staff get an
	 * answer.
	 * @param page counted from one
	 */
	public Question<List<DemoRequest>> latest(int page) {
		return this.reading.latest(PAGE + 1, (page - 1) * PAGE);
	}

	/** Asks how many there were in the last seven days; only staff get an answer. */
	public Question<Integer> countLately() {
		return this.reading.countSince(this.clock.instant().minus(LATELY));
	}

}
