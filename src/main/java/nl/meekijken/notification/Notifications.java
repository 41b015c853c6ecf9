package nl.meekijken.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.PersonId;
import nl.meekijken.database.Question;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;

/**
 * What is new to whoever looks: activities of all dossiers of the office that came after
 * the last look, those of others only. Whoever looks for the first time knows all; and
 * what is two months old is no news to anybody. A dossier whose client withdrew the
 * permission to look along has none.
 */
@Component
@Transactional
public class Notifications {

	/** For how long something that nobody read is called new. */
	static final Duration NEWS = Duration.ofDays(60);

	private final NewsStore store;

	private final Clock clock;

	Notifications(NewsStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/** Asks what is new to the viewer, at most {@link News#MOST}. */
	public Question<News> news() {
		return NewsStore.news(this.clock.instant().minus(NEWS), News.MOST + 1);
	}

	/** As {@link #news()}, of what happened before the news item of that activity. */
	public Question<News> newsBefore(long activity) {
		return NewsStore.newsBefore(activity, this.clock.instant().minus(NEWS), News.MOST + 1);
	}

	/** Asks which of some dossiers have news for the viewer. */
	public Question<Set<ClaimNumber>> among(Collection<ClaimNumber> numbers) {
		return NewsStore.among(numbers, this.clock.instant().minus(NEWS));
	}

	/** Asks until when the viewer knows what happened in a dossier of the office. */
	public Question<Optional<LastLook>> lastLook(ClaimNumber number) {
		return NewsStore.lastLook(number, this.clock.instant().minus(NEWS));
	}

	/** In which dossier an activity is that the viewer may read. */
	public Optional<ClaimNumber> dossierOf(long activity) {
		return this.store.dossierOf(activity);
	}

	/**
	 * Notes, together with the commit of the running transaction, that the viewer has a
	 * dossier on the screen: what happened in it until now is no longer new.
	 */
	public void look(DossierId dossier) {
		this.store.look(dossier, this.clock.instant());
	}

	/**
	 * Nothing that happened until then, in any dossier, is new to the viewer any more.
	 * @param until the newest of what was shown, so that what came meanwhile stays new
	 */
	public void read(Instant until) {
		this.store.readAll(within(until));
	}

	/**
	 * Nothing that happened in a dossier until then is new to the viewer any more; tells
	 * whether there is such a dossier in which the viewer may look.
	 */
	public boolean read(ClaimNumber number, Instant until) {
		return this.store.read(number, within(until));
	}

	/** Lets somebody of an office begin with knowing what happened until then. */
	public void begin(OfficeId office, PersonId person, Instant until) {
		this.store.begin(office, person, until);
	}

	private Instant within(Instant moment) {
		var now = this.clock.instant();
		return moment.isAfter(now) ? now : moment.isBefore(Instant.EPOCH) ? Instant.EPOCH : moment;
	}

}
