package nl.meekijken.piece;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import nl.meekijken.database.RoundTrip;
import nl.meekijken.dossier.DossierChanged;
import nl.meekijken.dossier.Dossiers;

/**
 * Counts the pieces of a dossier again when something of it changed: once at the end of
 * the transaction, however much changed in it.
 */
@Component
class PieceCounting {

	private final Dossiers dossiers;

	private final RoundTrip roundTrip;

	private final Clock clock;

	PieceCounting(Dossiers dossiers, RoundTrip roundTrip, Clock clock) {
		this.dossiers = dossiers;
		this.roundTrip = roundTrip;
		this.clock = clock;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void countLater(DossierChanged changed) {
		var waiting = (Waiting) TransactionSynchronizationManager.getResource(this);
		if (waiting == null) {
			waiting = new Waiting();
			TransactionSynchronizationManager.bindResource(this, waiting);
			TransactionSynchronizationManager.registerSynchronization(waiting);
		}
		waiting.dossiers.add(changed);
	}

	/** Counts now, inside the running transaction of the office. */
	@Transactional(propagation = Propagation.MANDATORY)
	void count(DossierChanged counted) {
		var facts = this.roundTrip.ask(PieceStore.of(counted.office(), counted.dossier(), this.clock.instant()));
		facts.ifPresent(
				known -> this.dossiers.keepCompleteness(counted.office(), counted.dossier(), known.completeness()));
	}

	private final class Waiting implements TransactionSynchronization {

		private final Set<DossierChanged> dossiers = new LinkedHashSet<>();

		@Override
		public void beforeCommit(boolean readOnly) {
			this.dossiers.forEach(PieceCounting.this::count);
		}

		@Override
		public void beforeCompletion() {
			TransactionSynchronizationManager.unbindResource(PieceCounting.this);
		}

	}

}
