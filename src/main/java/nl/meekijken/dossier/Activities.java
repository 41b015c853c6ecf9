package nl.meekijken.dossier;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;

/** What was done and what happened in a dossier, in order of time. */
@Component
@Transactional
public class Activities {

	/**
	 * Asks for the activities of a dossier that its intermediary may read, oldest first.
	 */
	public Question<List<Activity>> of(ClaimNumber number) {
		throw new UnsupportedOperationException();
	}

	/** Writes an activity down. */
	public void add(OfficeId office, DossierId dossier, NewActivity activity) {
		throw new UnsupportedOperationException();
	}

}
