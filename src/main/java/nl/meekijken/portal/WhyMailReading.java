package nl.meekijken.portal;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.Accounts;
import nl.meekijken.account.Person;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.notification.ExplainedEvents;
import nl.meekijken.notification.Outcomes;

/** Reads who asks, and why that person was mailed or not, in one round trip. */
@Component
class WhyMailReading {

	private final Accounts accounts;

	private final Outcomes outcomes;

	private final RoundTrip roundTrip;

	WhyMailReading(Accounts accounts, Outcomes outcomes, RoundTrip roundTrip) {
		this.accounts = accounts;
		this.outcomes = outcomes;
		this.roundTrip = roundTrip;
	}

	@Transactional(readOnly = true)
	Read read(Optional<ExplainedEvents.Place> before) {
		var person = this.accounts.viewer();
		var explained = this.outcomes.explained(before);
		var answers = this.roundTrip.askAllLast(person, explained);
		return new Read(answers.to(person), answers.to(explained));
	}

	record Read(Person person, ExplainedEvents explained) {
	}

}
