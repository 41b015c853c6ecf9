package nl.meekijken.document;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;
import nl.meekijken.dossier.DossierId;

/**
 * Carries out what was found of a paper, inside the boundary of its office: state,
 * activity and event in one transaction. Nobody is told of a paper that has no dossier
 * yet.
 */
@Component
class Verdicts {

	private final CheckStore store;

	private final Announcements announcements;

	private final Boundary boundary;

	private final TransactionTemplate transactions;

	private final Clock clock;

	Verdicts(CheckStore store, Announcements announcements, Boundary boundary, TransactionTemplate transactions,
			Clock clock) {
		this.store = store;
		this.announcements = announcements;
		this.boundary = boundary;
		this.transactions = transactions;
		this.clock = clock;
	}

	void release(LentArrival paper, Examiner.Finding.Looked found) {
		var warned = found.isPrivate(paper.name());
		inside(paper,
				() -> this.store.release(paper, found.pages(), found.active(), warned, this.clock.instant())
					.ifPresent(settled -> tell(settled,
							(dossier, arrived) -> this.announcements.received(paper.office(), dossier, arrived),
							paper)));
	}

	void refuse(LentArrival paper, CheckProblem why) {
		inside(paper,
				() -> this.store.refuse(paper, why, this.clock.instant())
					.ifPresent(settled -> tell(settled,
							(dossier, arrived) -> this.announcements.refused(paper.office(), dossier, arrived),
							paper)));
	}

	void postpone(LentArrival paper, Instant due) {
		inside(paper, () -> this.store.postpone(paper, due));
	}

	private void inside(LentArrival paper, Runnable work) {
		this.boundary.inside(paper.office(), () -> {
			this.transactions.executeWithoutResult(_ -> work.run());
			return paper;
		});
	}

	private static void tell(SettledArrival settled, BiConsumer<DossierId, ArrivedPaper> telling, LentArrival paper) {
		var dossier = settled.dossier();
		if (dossier != null) {
			telling.accept(dossier, paper.arrived());
		}
	}

}
