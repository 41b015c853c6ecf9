package nl.meekijken.portal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.Accounts;
import nl.meekijken.account.Person;
import nl.meekijken.database.RoundTrip;

/** Who reads, for pages that need nothing else in the same round trip. */
@Component
class Readers {

	private final Accounts accounts;

	private final RoundTrip roundTrip;

	Readers(Accounts accounts, RoundTrip roundTrip) {
		this.accounts = accounts;
		this.roundTrip = roundTrip;
	}

	@Transactional(readOnly = true)
	Person current() {
		return this.roundTrip.ask(this.accounts.viewer());
	}

}
