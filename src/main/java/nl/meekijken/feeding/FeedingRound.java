package nl.meekijken.feeding;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;
import nl.meekijken.database.Round;

/**
 * Brings deliveries in, a chunk at a time. Of several nodes one does it; where a node
 * stops, another goes on after a while with the chunk that was not noted as done.
 */
@Component
class FeedingRound extends Round {

	/** For how long a node that says nothing keeps others away. */
	static final Duration LOAN = Duration.ofMinutes(2);

	/** No file comes for longer. */
	static final Duration LONGEST_COMING = Duration.ofHours(12);

	/** Nobody starts what was checked longer ago. */
	static final Duration KEPT = Duration.ofDays(14);

	private static final Logger LOG = LoggerFactory.getLogger(FeedingRound.class);

	private final LoanStore store;

	private final FeedStore feeds;

	private final Following following;

	private final Boundary boundary;

	private final TransactionTemplate transaction;

	private final Clock clock;

	FeedingRound(LoanStore store, FeedStore feeds, Following following, Boundary boundary,
			TransactionTemplate transaction, Clock clock, @Value("${meekijken.check-round:true}") boolean walks) {
		super("round of deliveries", Duration.ofSeconds(20), walks);
		this.store = store;
		this.feeds = feeds;
		this.following = following;
		this.boundary = boundary;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Override
	protected void go(BooleanSupplier mayGoOn) {
		this.transaction.executeWithoutResult(sweeping -> sweep());
		while (mayGoOn.getAsBoolean()) {
			var next = borrow();
			if (next.isEmpty()) {
				return;
			}
			bringIn(next.get(), mayGoOn);
		}
	}

	private void sweep() {
		var now = this.clock.instant();
		this.store.dropUnwanted(now.minus(LONGEST_COMING), now.minus(KEPT));
	}

	private Optional<Borrowed> borrow() {
		var next = this.transaction.execute(looking -> this.store.borrow(LOAN));
		return (next != null) ? next : Optional.empty();
	}

	/** What may pass ends the round; what will not ends the delivery, until told anew. */
	private void bringIn(Borrowed delivery, BooleanSupplier mayGoOn) {
		Optional<Borrowed> ours = Optional.of(delivery);
		while (ours.isPresent() && mayGoOn.getAsBoolean()) {
			var lent = ours.get();
			try {
				ours = stepBesideLateNodes(lent);
			}
			catch (TransientDataAccessException | DataAccessResourceFailureException | TransactionException ex) {
				throw ex;
			}
			catch (RuntimeException ex) {
				LOG.warn("delivery {} stopped: {}", lent.id(), ex.getClass().getSimpleName());
				end(lent, DeliveryState.FAILED);
				return;
			}
		}
	}

	/** What a node brought in after its loan was over is known by now. */
	private Optional<Borrowed> stepBesideLateNodes(Borrowed lent) {
		try {
			return step(lent);
		}
		catch (DuplicateKeyException ex) {
			return step(lent);
		}
	}

	/** The loan with which to go on; none when there is nothing left, or no loan. */
	private Optional<Borrowed> step(Borrowed lent) {
		var next = this.boundary.inside(lent.home(), () -> this.transaction.execute(_ -> this.store.next(lent)));
		if (next == null || next.isEmpty()) {
			end(lent, DeliveryState.DONE);
			return Optional.empty();
		}
		var chunk = next.get();
		try {
			var result = this.boundary.inside(chunk.office(),
					() -> this.transaction.execute(_ -> this.following.follow(lent, chunk)));
			var noted = this.boundary.inside(lent.home(), () -> this.transaction.execute(
					_ -> (result != null) ? this.store.note(lent, chunk, result, LOAN) : Optional.<Borrowed>empty()));
			return (noted != null) ? noted : Optional.empty();
		}
		catch (Stopped ex) {
			stop(lent, ex.faults());
			return Optional.empty();
		}
	}

	/** Says at which rows; somebody has to put these right. */
	private void stop(Borrowed lent, List<Fault> faults) {
		this.boundary.inside(lent.home(), () -> this.transaction.execute(stopping -> {
			if (this.store.end(lent, DeliveryState.FAILED, this.clock.instant())) {
				this.store.tell(lent, faults);
			}
			return faults;
		}));
	}

	private void end(Borrowed lent, DeliveryState state) {
		this.boundary.inside(lent.home(), () -> this.transaction.execute(ending -> {
			var ours = this.store.end(lent, state, this.clock.instant());
			if (ours && state == DeliveryState.DONE) {
				this.feeds.delivered(lent.feed(), lent.cameAt());
			}
			return state;
		}));
	}

}
