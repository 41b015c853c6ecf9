package nl.meekijken.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import nl.meekijken.account.Allowances;
import nl.meekijken.demo.DemoRequest.Stage;

/**
 * Requests for a demo by people whom nobody knows. A demo is some megabytes and some
 * seconds of work, and sends a mail to an address that a stranger typed: so an internet
 * address may ask three times an hour, an e-mail address is written to twice a day, and
 * all together ask for fifty a day.
 */
@Component
public class DemoRequests {

	private static final int A_PAGE = 50;

	private static final int FROM_ONE_ADDRESS_AN_HOUR = 3;

	private static final int TO_ONE_MAILBOX_A_DAY = 2;

	private static final int A_DAY = 50;

	private final DemoRequestStore store;

	private final Allowances allowances;

	private final DemoWork work;

	DemoRequests(DemoRequestStore store, Allowances allowances, DemoWork work) {
		this.store = store;
		this.allowances = allowances;
		this.work = work;
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
		if (!this.allowances.take("demos asked from " + address, FROM_ONE_ADDRESS_AN_HOUR, Duration.ofHours(1))) {
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
	 * The latest requests first, fifty a page.
	 * @param page from 1 on
	 */
	public List<DemoRequest> latest(int page) {
		return this.store.latest((page - 1) * A_PAGE, A_PAGE);
	}

}
