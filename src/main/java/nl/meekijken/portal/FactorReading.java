package nl.meekijken.portal;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.Accounts;
import nl.meekijken.account.FactorState;
import nl.meekijken.account.Passkey;
import nl.meekijken.account.Passkeys;
import nl.meekijken.account.Person;
import nl.meekijken.account.SecondFactors;
import nl.meekijken.database.RoundTrip;

/** Reads the reader's own second factors, in one round trip. */
@Component
@Transactional(readOnly = true)
class FactorReading {

	private final Accounts accounts;

	private final SecondFactors factors;

	private final Passkeys passkeys;

	private final RoundTrip roundTrip;

	FactorReading(Accounts accounts, SecondFactors factors, Passkeys passkeys, RoundTrip roundTrip) {
		this.accounts = accounts;
		this.factors = factors;
		this.passkeys = passkeys;
		this.roundTrip = roundTrip;
	}

	FactorState state() {
		return this.roundTrip.ask(this.factors.ofViewer());
	}

	Own own() {
		var person = this.accounts.viewer();
		var state = this.factors.ofViewer();
		var kept = this.passkeys.ofViewer();
		var answers = this.roundTrip.askAll(person, state, kept);
		return new Own(answers.to(person), answers.to(state), answers.to(kept));
	}

	/** Who reads, and which factors there are. */
	record Own(Person person, FactorState state, List<Passkey> passkeys) {
	}

}
