package nl.meekijken.office;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;

/** The intermediary offices: the tenants of the portal. */
@Component
public class Offices {

	private final OfficeStore store;

	private final Boundary boundary;

	private final TransactionTemplate transaction;

	Offices(OfficeStore store, Boundary boundary, PlatformTransactionManager transactions) {
		this.store = store;
		this.boundary = boundary;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Registers an office, with its tier from a day on. */
	public OfficeId register(NewOffice office) {
		var id = this.store.nextId();
		this.boundary.inside(id, () -> {
			this.store.insert(id, office, null);
			return id;
		});
		return id;
	}

	/**
	 * Registers the office of the recovery service itself, of which there is one,
	 * together with its first people.
	 */
	public OfficeId register(StaffOffice office, Consumer<OfficeId> withPeople) {
		var id = this.store.nextId();
		return this.boundary.inside(id, () -> this.transaction.execute(registering -> {
			this.store.insert(id, office);
			withPeople.accept(id);
			return id;
		}));
	}

	/**
	 * The id of an office that is about to be registered: a transaction can begin inside
	 * its boundary.
	 */
	public OfficeId nextId() {
		return this.store.nextId();
	}

	/**
	 * Registers a demo office that somebody asked for, inside its own boundary.
	 * @param until the last day on which one can sign in; never changes, and once it is
	 * past, the office may be removed with all it has
	 */
	@Transactional
	public void registerDemo(OfficeId id, NewOffice office, LocalDate until) {
		this.store.insert(id, office, until);
	}

	/**
	 * Registers somebody who answers the questions of offices; the same one only once.
	 */
	@Transactional
	public long register(AccountManager manager) {
		return this.store.find(manager).orElseGet(() -> this.store.insert(manager));
	}

	/** Who answers this office's questions. */
	public AccountManager accountManagerOf(OfficeId id) {
		return this.boundary.inside(id, this.store::accountManager);
	}

	/** The viewer's own office. */
	public OfficeDetails own() {
		return this.store.details();
	}

	/**
	 * Changes the contact data of the viewer's own office.
	 * @param version that was read before
	 */
	@Transactional
	public OfficeChange change(OfficeContact contact, int version) {
		return this.store.change(contact, version) ? new OfficeChange.Changed()
				: new OfficeChange.ChangedMeanwhile(this.store.details());
	}

	/** Requires a second factor of everybody of an office, or no longer. */
	public void requireFactor(OfficeId id, boolean required) {
		this.boundary.inside(id, () -> {
			this.store.requireFactor(id, required);
			return id;
		});
	}

	/**
	 * Whether an office is a demo that somebody asked for, as far as the viewer sees it.
	 */
	public boolean isRequestedDemo(OfficeId id) {
		return this.store.isRequestedDemo(id);
	}

	/**
	 * Whether any office is of the demo world, whose passwords are known. Demo offices
	 * that somebody asked for are not.
	 */
	public boolean haveDemo() {
		return this.store.haveDemo();
	}

}
