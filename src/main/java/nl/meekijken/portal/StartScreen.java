package nl.meekijken.portal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.Accounts;
import nl.meekijken.account.Person;
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

	private final RoundTrip roundTrip;

	StartScreen(Accounts accounts, DossierSearch search, RoundTrip roundTrip) {
		this.accounts = accounts;
		this.search = search;
		this.roundTrip = roundTrip;
	}

	@Transactional(readOnly = true)
	Start read(DossierFilter filter, Listing listing) {
		var person = this.accounts.viewer();
		var portion = this.search.find(filter, listing);
		var answers = this.roundTrip.askAllLast(person, portion);
		return new Start(answers.to(person), answers.to(portion));
	}

	/** Who reads, and what of the list. */
	record Start(Person person, DossierPortion portion) {
	}

}
