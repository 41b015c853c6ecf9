package nl.meekijken.portal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.Accounts;
import nl.meekijken.account.FactorState;
import nl.meekijken.account.Person;
import nl.meekijken.account.SecondFactors;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.dossier.DossierFilter;
import nl.meekijken.dossier.DossierPortion;
import nl.meekijken.dossier.DossierRow;
import nl.meekijken.dossier.DossierSearch;
import nl.meekijken.dossier.Listing;
import nl.meekijken.intake.DamageReports;
import nl.meekijken.intake.DraftRow;
import nl.meekijken.notification.News;
import nl.meekijken.notification.NewsItem;
import nl.meekijken.notification.Notifications;
import nl.meekijken.values.ClaimNumber;

/**
 * Reads all that the start screen shows, in one round trip, commit included; in two where
 * more is new than a page of news holds.
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
	 * Which rows have news. What a page of news has no room for is asked for the rows
	 * alone.
	 */
	@Transactional(readOnly = true)
	Set<ClaimNumber> marked(Start start) {
		var rows = start.portion().rows().stream().map(DossierRow::number).collect(Collectors.toUnmodifiableSet());
		var asked = this.notifications.among(rows);
		return this.roundTrip.askAllLast(asked).to(asked);
	}

	/**
	 * Who reads with which factors, what of the list, which reports wait, what is new.
	 */
	record Start(Person person, DossierPortion portion, FactorState factors, List<DraftRow> drafts, News news) {

		/** The dossiers that the news tells of. */
		Set<ClaimNumber> told() {
			return this.news.items().stream().map(NewsItem::number).collect(Collectors.toUnmodifiableSet());
		}

	}

}
