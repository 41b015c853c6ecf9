package nl.meekijken.dossier;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;
import nl.meekijken.values.SearchKey;

/**
 * The insurers and agents from which staff choose. A name that is in use no more leads to
 * the one that is: whoever types it writes the other.
 */
@Component
public class Insurers {

	private final InsurerStore store;

	Insurers(InsurerStore store) {
		this.store = store;
	}

	/** Asks for the names that can be chosen. */
	public Question<List<KnownInsurer>> current() {
		return InsurerStore.current();
	}

	/** Asks for those in whose name that was typed stands, also former ones. */
	public Question<List<KnownInsurer>> find(String typed) {
		return InsurerStore.find(typed);
	}

	/** Adds one; tells whether the name was not there yet. */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean add(InsurerKind kind, String name) {
		return this.store.add(kind, name);
	}

	/**
	 * Gives one another name, here and in all dossiers; the former one leads to it.
	 * @return what came of it
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public InsurerChange rename(long id, String name, int version) {
		var before = this.store.current(id);
		if (before.isEmpty()) {
			return InsurerChange.CHANGED_MEANWHILE;
		}
		var former = before.get();
		if (this.store.isTaken(former, name)) {
			return InsurerChange.NAME_TAKEN;
		}
		if (!this.store.rename(id, name, version)) {
			return InsurerChange.CHANGED_MEANWHILE;
		}
		this.store.leadTo(former, name);
		this.store.callAnew(former.kind(), former.name(), name, SearchKey.fold(name));
		return InsurerChange.DONE;
	}

	/** Lets one go up in another of its kind, here and in all dossiers. */
	@Transactional(propagation = Propagation.MANDATORY)
	public InsurerChange merge(long id, long into, int version) {
		var before = this.store.current(id);
		var after = this.store.current(into);
		if (before.isEmpty() || after.isEmpty() || id == into || before.get().kind() != after.get().kind()
				|| !this.store.merge(id, into, version)) {
			return InsurerChange.CHANGED_MEANWHILE;
		}
		var name = after.get().name();
		this.store.callAnew(before.get().kind(), before.get().name(), name, SearchKey.fold(name));
		return InsurerChange.DONE;
	}

}
