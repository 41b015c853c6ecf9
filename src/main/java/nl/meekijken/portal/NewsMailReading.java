package nl.meekijken.portal;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.Accounts;
import nl.meekijken.account.Person;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.notification.Calendars;
import nl.meekijken.notification.ChosenDossiers;
import nl.meekijken.notification.MailChoices;
import nl.meekijken.notification.MailCount;
import nl.meekijken.notification.MailPreferences;

/** Reads what somebody chose about news by mail, and what each choice would bring. */
@Component
class NewsMailReading {

	private final Accounts accounts;

	private final MailPreferences preferences;

	private final Calendars calendars;

	private final RoundTrip roundTrip;

	NewsMailReading(Accounts accounts, MailPreferences preferences, Calendars calendars, RoundTrip roundTrip) {
		this.calendars = calendars;
		this.accounts = accounts;
		this.preferences = preferences;
		this.roundTrip = roundTrip;
	}

	@Transactional(readOnly = true)
	Read read(int page) {
		var person = this.accounts.viewer();
		var choices = this.preferences.own();
		var happened = this.preferences.happened();
		var working = this.preferences.workingDays();
		var dossiers = this.preferences.dossiers(page);
		var calendar = this.calendars.own();
		var answers = this.roundTrip.askAllLast(person, choices, happened, working, dossiers, calendar);
		var count = answers.to(happened).mails(answers.to(choices).usual(), answers.to(working));
		return new Read(answers.to(person), answers.to(choices), count, answers.to(dossiers),
				answers.to(calendar).orElse(null));
	}

	record Read(Person person, MailChoices choices, MailCount count, ChosenDossiers dossiers,
			@Nullable Instant calendarSince) {
	}

}
