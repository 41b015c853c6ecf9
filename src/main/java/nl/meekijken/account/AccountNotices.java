package nl.meekijken.account;

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

	AccountNotices(AddresseeStore people, AccountLetters letters, Outbox outbox) {
		this.people = people;
		this.letters = letters;
		this.outbox = outbox;
	}

	/** An address was made at which their calendar is read. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void calendarMade(PersonId person) {
		this.outbox.post(this.letters.calendarMade(this.people.of(person)));
	}

}
