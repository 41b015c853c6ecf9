package nl.meekijken.piece;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
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
 * Reminds clients by itself, seven and fourteen days after they were asked, of what is
 * still to come. The turn is noted in the transaction that mails: of several nodes one
 * reminds, and once.
 */
@Component
class ReminderRound extends Round {

	private static final Logger LOG = LoggerFactory.getLogger(ReminderRound.class);

	private final ReminderStore store;

	private final UploadRequests requests;

	private final Boundary boundary;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ReminderRound(ReminderStore store, UploadRequests requests, Boundary boundary, TransactionTemplate transaction,
			Clock clock, @Value("${meekijken.check-round:true}") boolean walks) {
		super("round of reminders", Duration.ofMinutes(5), walks);
		this.store = store;
		this.requests = requests;
		this.boundary = boundary;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Override
	protected void go(BooleanSupplier mayGoOn) {
		var seen = new HashSet<ReminderTurn>();
		for (var next = next(); mayGoOn.getAsBoolean() && next.filter(seen::add).isPresent(); next = next()) {
			next.ifPresent(this::remind);
		}
	}

	private Optional<ReminderTurn> next() {
		return this.store.next(this.clock.instant());
	}

	/** One that cannot be reminded of loses its turn, and holds up no other. */
	private void remind(ReminderTurn turn) {
		try {
			take(turn, () -> this.requests.remind(turn.number(), turn.request(), null));
		}
		catch (TransientDataAccessException | DataAccessResourceFailureException | TransactionException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			LOG.warn("nobody is reminded of request {}: {}", turn.request().value(), ex.getClass().getSimpleName());
			take(turn, () -> {
			});
		}
	}

	private void take(ReminderTurn turn, Runnable reminding) {
		this.boundary.inside(turn.office(), () -> this.transaction.execute(taking -> {
			if (this.store.take(turn, this.clock.instant())) {
				reminding.run();
			}
			return turn;
		}));
	}

}
