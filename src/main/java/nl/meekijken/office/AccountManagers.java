package nl.meekijken.office;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;

/** Who answers the questions of offices, as staff keep them. */
@Component
public class AccountManagers {

	private final AccountManagerStore store;

	AccountManagers(AccountManagerStore store) {
		this.store = store;
	}

	/** Asks for all of them by name, with how many offices each has. */
	public Question<List<KeptContact>> all() {
		return AccountManagerStore.all();
	}

	/** Adds one. */
	@Transactional(propagation = Propagation.MANDATORY)
	public long add(AccountManager manager) {
		return this.store.add(manager);
	}

	/**
	 * Changes one, for all offices that have this one.
	 * @return false if somebody changed it since that version
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean change(long id, AccountManager manager, int version) {
		return this.store.change(id, manager, version);
	}

}
