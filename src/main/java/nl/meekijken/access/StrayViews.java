package nl.meekijken.access;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records who of staff has read what belongs to no dossier. */
@Component
public class StrayViews {

	private final ViewLogStore store;

	StrayViews(ViewLogStore store) {
		this.store = store;
	}

	/** The viewer reads a message, told by its digest. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(String digest) {
		this.store.recordStray(digest);
	}

}
