package nl.meekijken.handling;

import java.util.Objects;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.access.Viewer;
import nl.meekijken.account.Entrance;
import nl.meekijken.database.Boundary;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.dossier.StaffDossiers;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.web.NotFound;

/**
 * How staff get at a dossier: looking over all offices tells of which it is, and the work
 * is done inside that office, in one transaction.
 */
@Component
class Work {

	private final StaffDossiers dossiers;

	private final RoundTrip roundTrip;

	private final Boundary boundary;

	private final Entrance entrance;

	private final TransactionTemplate transaction;

	Work(StaffDossiers dossiers, RoundTrip roundTrip, Boundary boundary, Entrance entrance,
			PlatformTransactionManager transactions) {
		this.dossiers = dossiers;
		this.roundTrip = roundTrip;
		this.boundary = boundary;
		this.entrance = entrance;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Where the dossier is whose number somebody typed or followed; else it is nowhere.
	 */
	Whereabouts find(String typed) {
		var number = ClaimNumber.parse(typed).orElseThrow(NotFound::new);
		var found = this.transaction.execute(looking -> this.roundTrip.ask(this.dossiers.whereIs(number)));
		return found.orElseThrow(NotFound::new);
	}

	<T> T inside(OfficeId office, Viewer.Staff viewer, Supplier<T> work) {
		return this.boundary.inside(this.entrance.ofStaffInside(office, viewer.person()),
				() -> Objects.requireNonNull(this.transaction.execute(working -> work.get())));
	}

}
