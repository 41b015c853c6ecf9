package nl.meekijken.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;
import nl.meekijken.database.Round;
import nl.meekijken.office.OfficeId;

/**
 * Lets e-mails leave that were to leave later. Of several nodes one holds each of them;
 * whoever is killed has let none leave.
 */
@Component
class PlannedRound extends Round {

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
			var office = this.transaction.execute(looking -> this.store.officeOfNextPlanned(this.clock.instant()));
			left = office != null && office.isPresent() && leave(office.get());
		}
	}

	private boolean leave(OfficeId office) {
		return this.boundary.inside(office,
				() -> Boolean.TRUE.equals(this.transaction.execute(leaving -> this.leaving.leaveNext(office))));
	}

}
