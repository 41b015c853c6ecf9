package nl.meekijken.access;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.RoundTrip;

/**
 * Asks PostgreSQL whether whoever is signed in may still look, for an answer that needs
 * nothing else of it.
 */
@Component
public class StillIn {

	private final RoundTrip roundTrip;

	StillIn(RoundTrip roundTrip) {
		this.roundTrip = roundTrip;
	}

	/**
	 * Ends as every transaction of somebody who may not: in
	 * {@link nl.meekijken.account.AccessEnded} or
	 * {@link nl.meekijken.account.FactorMissing}.
	 */
	@Transactional
	public void ask() {
		this.roundTrip.askAll();
	}

}
