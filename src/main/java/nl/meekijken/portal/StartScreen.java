package nl.meekijken.portal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.Accounts;
import nl.meekijken.account.FactorState;
import nl.meekijken.account.Person;
import nl.meekijken.account.SecondFactors;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.dossier.DossierFilter;
import nl.meekijken.dossier.DossierPortion;
import nl.meekijken.dossier.DossierSearch;
import nl.meekijken.dossier.Listing;

/**
 * Reads all that the start screen shows, in one round trip, commit included.
 */
@Component
class StartScreen {

	private final Accounts accounts;

	private final DossierSearch search;

	private final SecondFactors factors;

	private final RoundTrip roundTrip;

	StartScreen(Accounts accounts, DossierSearch search, SecondFactors factors, RoundTrip roundTrip) {
		this.factors = factors;
		this.accounts = accounts;
		this.search = search;
		this.roundTrip = roundTrip;
	}

	@Transactional(readOnly = true)
	Start read(DossierFilter filter, Listing listing) {
		var person = this.accounts.viewer();
		var portion = this.search.find(filter, listing);
		var state = this.factors.ofViewer();
		var answers = this.roundTrip.askAllLast(person, portion, state);
		return new Start(answers.to(person), answers.to(portion), answers.to(state));
	}

	/** Who reads with which factors, and what of the list. */
	record Start(Person person, DossierPortion portion, FactorState factors) {
	}

}
