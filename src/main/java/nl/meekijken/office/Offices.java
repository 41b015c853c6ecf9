package nl.meekijken.office;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Boundary;

/** The intermediary offices: the tenants of the portal. */
@Component
public class Offices {

	private final OfficeStore store;

	private final Boundary boundary;

	Offices(OfficeStore store, Boundary boundary) {
		this.store = store;
		this.boundary = boundary;
	}

	/** Registers an office, with its tier from a day on. */
	public OfficeId register(NewOffice office) {
		var id = this.store.nextId();
		this.boundary.inside(id, () -> {
			this.store.insert(id, office);
			return id;
		});
		return id;
	}

	/** Registers somebody who answers the questions of offices. */
	@Transactional
	public long register(AccountManager manager) {
		return this.store.insert(manager);
	}

	/** Who answers this office's questions. */
	public AccountManager accountManagerOf(OfficeId id) {
		return this.boundary.inside(id, this.store::accountManager);
	}

	/** Requires a second factor of everybody of an office, or no longer. */
	public void requireFactor(OfficeId id, boolean required) {
		this.boundary.inside(id, () -> {
			this.store.requireFactor(id, required);
			return id;
		});
	}

	/** Whether any office is a fictitious one. */
	public boolean haveDemo() {
		return this.store.haveDemo();
	}

}
