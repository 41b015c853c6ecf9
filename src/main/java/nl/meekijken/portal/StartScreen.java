package nl.meekijken.portal;

import java.util.List;

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
import nl.meekijken.intake.DamageReports;
import nl.meekijken.intake.DraftRow;
import nl.meekijken.notification.News;
import nl.meekijken.notification.Notifications;

/**
 * Reads all that the start screen shows, in one round trip, commit included.
 */
@Component
class StartScreen {

	private final Accounts accounts;

	private final DossierSearch search;

	private final SecondFactors factors;

	private final DamageReports reports;

	private final Notifications notifications;

	private final RoundTrip roundTrip;

	StartScreen(Accounts accounts, DossierSearch search, SecondFactors factors, DamageReports reports,
			Notifications notifications, RoundTrip roundTrip) {
		this.reports = reports;
		this.notifications = notifications;
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
		var drafts = this.reports.drafts();
		var news = this.notifications.news();
		var answers = this.roundTrip.askAllLast(person, portion, state, drafts, news);
		return new Start(answers.to(person), answers.to(portion), answers.to(state), answers.to(drafts),
				answers.to(news));
	}

	/**
	 * Who reads with which factors, what of the list, which reports wait, what is new.
	 */
	record Start(Person person, DossierPortion portion, FactorState factors, List<DraftRow> drafts, News news) {
	}

}
