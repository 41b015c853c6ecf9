package nl.meekijken.notification;

import java.time.Clock;
import java.time.Duration;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.PersonId;
import nl.meekijken.database.Question;
import nl.meekijken.office.OfficeId;

/** Whether, and how often, people of an office hear of news by mail. */
@Component
@Transactional
public class MailPreferences {

	private static final Duration COUNTED = Duration.ofDays(30);

	private final PreferenceStore store;

	private final Clock clock;

	MailPreferences(PreferenceStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/** Asks what the viewer chose; never, without a choice. */
	public Question<MailChoice> own() {
		return PreferenceStore.own();
	}

	/** Asks how many mails the viewer would have had, by each rhythm. */
	public Question<MailCount> count() {
		return PreferenceStore.count(this.clock.instant().minus(COUNTED));
	}

	/** Chooses for somebody of the viewer's office; what is new from now on counts. */
	public void choose(OfficeId office, PersonId person, MailChoice choice) {
		var now = this.clock.instant();
		this.store.keep(office, person, choice);
		this.store.begin(office, person, now, MailTimes.after(now, choice));
	}

	/** Lets no news come by mail any more. */
	public void stop(OfficeId office, PersonId person) {
		this.store.stop(office, person);
	}

}
