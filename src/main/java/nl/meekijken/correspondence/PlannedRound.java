package nl.meekijken.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;
import nl.meekijken.database.Round;

/**
 * Lets e-mails leave that were to leave later. Of several nodes one holds each of them;
 * whoever is killed has let none leave.
 */
@Component
class PlannedRound extends Round {

	private static final Logger LOG = LoggerFactory.getLogger(PlannedRound.class);

	private final LeavingStore store;

	private final Leaving leaving;

	private final Boundary boundary;

	private final TransactionTemplate transaction;

	private final Clock clock;

	PlannedRound(LeavingStore store, Leaving leaving, Boundary boundary, TransactionTemplate transaction, Clock clock,
			@Value("${meekijken.check-round:true}") boolean walks) {
		super("round of planned e-mails", Duration.ofSeconds(20), walks);
		this.store = store;
		this.leaving = leaving;
		this.boundary = boundary;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Override
	protected void go(BooleanSupplier mayGoOn) {
		this.transaction
			.executeWithoutResult(sweeping -> this.store.sweepDrafts(this.clock.instant().minus(Leaving.DRAFT_KEPT)));
		var left = true;
		while (left && mayGoOn.getAsBoolean()) {
			var next = this.transaction.execute(looking -> this.store.nextPlanned(this.clock.instant()));
			left = next != null && next.isPresent() && leave(next.get());
		}
	}

	/** One that cannot be read holds up no other; what may pass ends the round. */
	private boolean leave(Planned next) {
		try {
			return inside(next, () -> this.leaving.leavePlanned(next.office(), next.id()));
		}
		catch (TransientDataAccessException | DataAccessResourceFailureException | TransactionException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			LOG.warn("planned e-mail {} cannot leave: {}", next.id().value(), ex.getClass().getSimpleName());
			return inside(next, () -> {
				this.leaving.putOff(next.office(), next.id());
				return true;
			});
		}
	}

	private boolean inside(Planned next, BooleanSupplier work) {
		return this.boundary.inside(next.office(),
				() -> Boolean.TRUE.equals(this.transaction.execute(leaving -> work.getAsBoolean())));
	}

}
