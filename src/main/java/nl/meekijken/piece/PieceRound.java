package nl.meekijken.piece;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;
import nl.meekijken.dossier.DossierChanged;
import nl.meekijken.dossier.Dossiers;

/**
 * Counts dossiers that were never counted: those from before there was a count, and those
 * that were brought in past the doors.
 */
@Component
class PieceRound implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(PieceRound.class);

	private static final int AT_ONCE = 200;

	private static final int MINUTES = 10;

	private final Dossiers dossiers;

	private final PieceCounting counting;

	private final Boundary boundary;

	private final TransactionTemplate transaction;

	private final ScheduledExecutorService background = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("pieces").factory());

	PieceRound(Dossiers dossiers, PieceCounting counting, Boundary boundary, TransactionTemplate transaction) {
		this.dossiers = dossiers;
		this.counting = counting;
		this.boundary = boundary;
		this.transaction = transaction;
	}

	@EventListener(ApplicationReadyEvent.class)
	@SuppressWarnings("FutureReturnValueIgnored")
	void goNowAndThen() {
		this.background.scheduleWithFixedDelay(this::tryAll, 0, MINUTES, TimeUnit.MINUTES);
	}

	private void tryAll() {
		try {
			go();
		}
		catch (RuntimeException | Error ex) {
			LOG.warn("counting the pieces of dossiers waits, after {}", ex.getClass().getName());
		}
	}

	/** Counts all; on two nodes at once both write the same. */
	void go() {
		for (var found = this.dossiers.uncounted(AT_ONCE); !found.isEmpty(); found = this.dossiers.uncounted(AT_ONCE)) {
			found.forEach(this::count);
		}
	}

	private void count(DossierChanged uncounted) {
		this.boundary.inside(uncounted.office(), () -> this.transaction.execute(counting -> {
			this.counting.count(uncounted);
			return uncounted;
		}));
	}

	@Override
	public void destroy() {
		this.background.shutdownNow();
	}

}
