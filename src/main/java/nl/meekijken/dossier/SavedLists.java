package nl.meekijken.dossier;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;

/**
 * The lists that a member of staff saved, each of them that person's own. They are
 * changed inside the office of staff, in the transaction of whoever asks.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SavedLists {

	/** So many anybody has at most. */
	public static final int MOST = 20;

	private final SavedListStore store;

	SavedLists(SavedListStore store) {
		this.store = store;
	}

	/** Asks for the lists of the viewer, by their names. */
	public Question<List<SavedList>> own() {
		return SavedListStore.own();
	}

	/**
	 * Saves a list; one of the same name is replaced.
	 * @return false if the viewer has as many as there may be
	 */
	public boolean save(String name, String query) {
		return this.store.replace(name, query) || this.store.add(name, query);
	}

	/**
	 * Gives a list another name.
	 * @return false if another one has it
	 */
	public boolean rename(long id, String name) {
		return this.store.rename(id, name);
	}

	/** Forgets a list. */
	public void forget(long id) {
		this.store.forget(id);
	}

}
