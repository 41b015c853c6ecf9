package nl.meekijken.dossier;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;

import static java.util.Comparator.comparing;

/** What was done and what happened in a dossier, in order of time. */
@Component
@Transactional
public class Activities {

	private final ActivityStore store;

	Activities(ActivityStore store) {
		this.store = store;
	}

	/**
	 * Asks for the activities of a dossier that its intermediary may read, oldest first;
	 * none once its client withdrew consent.
	 */
	public Question<List<Activity>> of(ClaimNumber number) {
		return this.store.of(number);
	}

	/** Writes an activity down. */
	public void add(OfficeId office, DossierId dossier, NewActivity activity) {
		addAll(office, dossier, List.of(activity));
	}

	/**
	 * Writes activities down, in one go. The newest one that the intermediary may read
	 * shows in the list of dossiers.
	 */
	public void addAll(OfficeId office, DossierId dossier, List<NewActivity> activities) {
		this.store.insert(office, dossier, activities);
		activities.stream()
			.filter(activity -> activity.audience() == Audience.INTERMEDIARY)
			.max(comparing(NewActivity::at))
			.ifPresent(newest -> this.store.keepLast(office, dossier, newest));
	}

}
