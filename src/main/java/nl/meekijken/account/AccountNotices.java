package nl.meekijken.account;

import java.time.Duration;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.mail.Outbox;

/** Tells people by mail what was done in their name, since somebody else may have. */
@Component
public class AccountNotices {

	private final AddresseeStore people;

	private final AccountLetters letters;

	private final Outbox outbox;

	private final Allowances allowances;

	AccountNotices(AddresseeStore people, AccountLetters letters, Outbox outbox, Allowances allowances) {
		this.people = people;
		this.letters = letters;
		this.outbox = outbox;
		this.allowances = allowances;
	}

	/** An address was made at which their calendar is read. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void calendarMade(PersonId person) {
		this.outbox.post(this.letters.calendarMade(this.people.of(person)));
	}

	/**
	 * Many guesses in a row were wrong; says so once a day, to whom may sign in and has a
	 * password to be guessed.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	boolean guessedAt(PersonId person) {
		var owner = this.people.alone(person)
			.filter(to -> !to.invited())
			.filter(to -> this.allowances.take("guesses told " + person.value(), 1, Duration.ofDays(1)));
		owner.ifPresent(to -> this.outbox.post(this.letters.guessed(to)));
		return owner.isPresent();
	}

}
