package nl.meekijken.desk;

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
public class Work {

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
	public Whereabouts find(String typed) {
		var number = ClaimNumber.parse(typed).orElseThrow(NotFound::new);
		var found = this.transaction.execute(looking -> this.roundTrip.ask(this.dossiers.whereIs(number)));
		return found.orElseThrow(NotFound::new);
	}

	/** Does work inside the office, in one transaction, in the name of the viewer. */
	public <T> T inside(OfficeId office, Viewer.Staff viewer, Supplier<T> work) {
		return this.boundary.inside(this.entrance.ofStaffInside(office, viewer.person()),
				() -> Objects.requireNonNull(this.transaction.execute(working -> work.get())));
	}

	/**
	 * Does work inside the office that begins its own transactions, such as taking in a
	 * file while it comes.
	 */
	public <T, X extends Throwable> T enter(OfficeId office, Viewer.Staff viewer, ScopedValue.CallableOp<T, X> work)
			throws X {
		return this.boundary.insideOrThrow(this.entrance.ofStaffInside(office, viewer.person()), work);
	}

}
