package nl.meekijken.intake;

import java.time.Clock;
import java.time.ZoneId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Removes drafts each night that nobody went on with. */
@Component
class OldDrafts implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(OldDrafts.class);

	private static final CronTrigger AT_NIGHT = new CronTrigger("0 40 3 * * *", ZoneId.of("Europe/Amsterdam"));

	private final DraftStore store;

	private final TransactionOperations transactions;

	private final Clock clock;

	private final SimpleAsyncTaskScheduler nights = new SimpleAsyncTaskScheduler();

	OldDrafts(DraftStore store, TransactionOperations transactions, Clock clock) {
		this.store = store;
		this.transactions = transactions;
		this.clock = clock;
	}

	@EventListener(ApplicationReadyEvent.class)
	void everyNight() {
		var _ = this.nights.schedule(this::remove, AT_NIGHT);
	}

	/** On two nodes at the same time it happens once. */
	void remove() {
		var removed = this.transactions
			.execute(_ -> this.store.removeOlder(this.clock.instant().minus(DamageReports.KEPT)));
		log.info("{} drafts of damage reports were removed after {} days", removed, DamageReports.KEPT.toDays());
	}

	@Override
	public void destroy() {
		this.nights.close();
	}

}
