package nl.meekijken.handling;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.access.Viewer;
import nl.meekijken.account.PersonId;
import nl.meekijken.desk.Work;
import nl.meekijken.dossier.Arrangements;
import nl.meekijken.dossier.Assignment;
import nl.meekijken.dossier.Author;
import nl.meekijken.dossier.Handler;
import nl.meekijken.dossier.Handlers;
import nl.meekijken.web.NotFound;

/** Gives dossiers to a handler, each in a transaction inside its own office. */
@Component
class Assigning {

	private final Arrangements arrangements;

	private final Handlers handlers;

	private final TransactionTemplate transaction;

	private final Work work;

	Assigning(Arrangements arrangements, Handlers handlers, PlatformTransactionManager transactions, Work work) {
		this.arrangements = arrangements;
		this.handlers = handlers;
		this.transaction = new TransactionTemplate(transactions);
		this.work = work;
	}

	/**
	 * Gives dossiers to a member of staff.
	 * @return the numbers of those that somebody gave away meanwhile or that were theirs
	 * already, which stay as they are
	 */
	List<String> assign(List<Chosen> all, String to, Viewer.Staff viewer, Author by) {
		var handler = handler(to);
		var missed = new ArrayList<String>();
		for (var chosen : all) {
			if (assign(chosen, handler, viewer, by) != Assignment.GIVEN) {
				missed.add(chosen.number());
			}
		}
		return missed;
	}

	/** Gives one dossier to a member of staff. */
	Assignment assign(Chosen chosen, String to, Viewer.Staff viewer, Author by) {
		return assign(chosen, handler(to), viewer, by);
	}

	private Assignment assign(Chosen chosen, Handler to, Viewer.Staff viewer, Author by) {
		var place = this.work.find(chosen.number());
		return this.work.inside(place.office(), viewer,
				() -> this.arrangements.assign(place.office(), place.dossier(), chosen.before(), to, by));
	}

	/** Looked for outside the office of the dossier, where no member of staff is. */
	private Handler handler(String typed) {
		var person = new PersonId(typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : 0);
		return this.transaction.execute(looking -> this.handlers.of(person)).orElseThrow(NotFound::new);
	}

}
