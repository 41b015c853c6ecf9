package nl.meekijken.portal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.Accounts;
import nl.meekijken.account.Person;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.notification.MailChoice;
import nl.meekijken.notification.MailPreferences;

/** Who reads, and what this person chose about news by mail, in one round trip. */
@Component
class OwnReading {

	private final Accounts accounts;

	private final MailPreferences preferences;

	private final RoundTrip roundTrip;

	OwnReading(Accounts accounts, MailPreferences preferences, RoundTrip roundTrip) {
		this.accounts = accounts;
		this.preferences = preferences;
		this.roundTrip = roundTrip;
	}

	@Transactional(readOnly = true)
	Read read() {
		var person = this.accounts.viewer();
		var newsMail = this.preferences.own();
		var answers = this.roundTrip.askAll(person, newsMail);
		return new Read(answers.to(person), answers.to(newsMail).usual());
	}

	record Read(Person person, MailChoice newsMail) {
	}

}
