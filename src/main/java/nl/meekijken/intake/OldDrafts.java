package nl.meekijken.intake;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import nl.meekijken.database.Boundary;

/** Removes drafts each night that nobody went on with. */
@Component
class OldDrafts implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(OldDrafts.class);

	private static final CronTrigger AT_NIGHT = new CronTrigger("0 40 3 * * *", ZoneId.of("Europe/Amsterdam"));

	private final DraftStore store;

	private final TransactionOperations transactions;

	private final Boundary boundary;

	private final Clock clock;

	private final SimpleAsyncTaskScheduler nights = new SimpleAsyncTaskScheduler();

	OldDrafts(DraftStore store, TransactionOperations transactions, Boundary boundary, Clock clock) {
		this.store = store;
		this.transactions = transactions;
		this.boundary = boundary;
		this.clock = clock;
	}

	@EventListener(ApplicationReadyEvent.class)
	void everyNight() {
		var _ = this.nights.schedule(this::remove, AT_NIGHT);
	}

	/** Office by office; on two nodes at the same time it happens once. */
	void remove() {
		var before = this.clock.instant().minus(DamageReports.KEPT);
		var removed = inTransaction(() -> this.store.officesWithOlder(before)).stream()
			.mapToInt(office -> this.boundary.inside(office, () -> inTransaction(() -> this.store.removeOlder(before))))
			.sum();
		log.info("{} drafts of damage reports were removed after {} days", removed, DamageReports.KEPT.toDays());
	}

	private <T> T inTransaction(Supplier<T> work) {
		return Objects.requireNonNull(this.transactions.execute(_ -> work.get()));
	}

	@Override
	public void destroy() {
		this.nights.close();
	}

}
