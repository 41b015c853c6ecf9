package nl.meekijken.dossier;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
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

	/** Older than this when it is written down, it was brought in and is no news. */
	private static final Duration NEWS = Duration.ofDays(1);

	private static final Set<Actor> OUTSIDE = EnumSet.of(Actor.CLIENT, Actor.INTERMEDIARY, Actor.INSURER, Actor.EXPERT);

	private final ActivityStore store;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Activities(ActivityStore store, ApplicationEventPublisher events, Clock clock) {
		this.store = store;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Asks for the activities of a dossier that its intermediary may read, oldest first;
	 * none once its client withdrew consent.
	 */
	public Question<List<Activity>> of(ClaimNumber number) {
		return this.store.of(number);
	}

	/**
	 * Asks for all activities of a dossier, for staff who work inside its office, oldest
	 * first; for others those that they may read.
	 */
	public Question<List<LoggedActivity>> allOf(DossierId dossier) {
		return this.store.allOf(dossier);
	}

	/**
	 * Whether an activity may say that the one it names stood there wrongly: that is in
	 * the same dossier, for the same readers, and nobody said so before.
	 */
	public boolean mayCorrect(DossierId dossier, NewActivity successor) {
		return this.store.mayCorrect(dossier, successor);
	}

	/** Writes an activity down. */
	public void add(OfficeId office, DossierId dossier, NewActivity activity) {
		addAll(office, dossier, List.of(activity));
	}

	/**
	 * Writes activities down, in one go. The newest one that the intermediary may read
	 * shows in the list of dossiers; what came in from outside waits for staff to look at
	 * it.
	 */
	public void addAll(OfficeId office, DossierId dossier, List<NewActivity> activities) {
		var written = activities.stream().map(activity -> new FedActivity(dossier, activity)).toList();
		this.store.insert(office, written);
		this.store.keepLast(office, written);
		var since = this.clock.instant().minus(NEWS);
		activities.stream()
			.filter(activity -> OUTSIDE.contains(activity.actor()) && activity.at().isAfter(since))
			.sorted(comparing(NewActivity::at))
			.forEach(arrived -> this.store.keepArrival(office, dossier, arrived));
	}

	/**
	 * Writes down what the recovery service does, so that others can act on it in the
	 * same transaction, as by writing to the client.
	 */
	public void tell(OfficeId office, DossierId dossier, List<NewActivity> activities) {
		addAll(office, dossier, activities);
		activities.forEach(activity -> this.events.publishEvent(new ActivityTold(office, dossier, activity)));
	}

}
