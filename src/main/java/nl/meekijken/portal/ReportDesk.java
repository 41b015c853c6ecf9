package nl.meekijken.portal;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.CollectionUtils;

import nl.meekijken.account.Accounts;
import nl.meekijken.account.Person;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.dossier.ClientSearch;
import nl.meekijken.intake.DamageReports;
import nl.meekijken.intake.Draft;
import nl.meekijken.intake.ReportField;
import nl.meekijken.reporting.ReportSheet;
import nl.meekijken.reporting.Sheets;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Texts;

/** Reads what a page of a report shows, in one round trip. */
@Component
class ReportDesk {

	private static final int MOST_FOUND = 8;

	private final DamageReports reports;

	private final Accounts accounts;

	private final ClientSearch clients;

	private final Sheets sheets;

	private final RoundTrip roundTrip;

	ReportDesk(DamageReports reports, Accounts accounts, ClientSearch clients, Sheets sheets, RoundTrip roundTrip) {
		this.reports = reports;
		this.accounts = accounts;
		this.clients = clients;
		this.sheets = sheets;
		this.roundTrip = roundTrip;
	}

	/** A draft of the office; throws {@link NotFound} for any other. */
	@Transactional(readOnly = true)
	OpenedReport open(ReportAddress address) {
		var person = this.accounts.viewer();
		var draft = this.reports.draft(address.id());
		var answers = this.roundTrip.askAllLast(person, draft);
		return new OpenedReport(answers.to(person), answers.to(draft).orElseThrow(NotFound::new));
	}

	/**
	 * The drafts of the office, and clients whom a search finds.
	 * @param portions how many times as many as at first are shown
	 */
	@Transactional(readOnly = true)
	ListedReports list(String search, int portions) {
		var person = this.accounts.viewer();
		var drafts = this.reports.drafts();
		var query = ListQuery.read(CollectionUtils.toMultiValueMap(Map.of("zoek", List.of(search))));
		if (!query.searches()) {
			var answers = this.roundTrip.askAllLast(person, drafts);
			return new ListedReports(answers.to(person), answers.to(drafts), List.of(), false);
		}
		var most = portions * MOST_FOUND;
		var found = this.clients.find(query.search(), most + 1);
		var answers = this.roundTrip.askAllLast(person, drafts, found);
		var known = answers.to(found);
		return new ListedReports(answers.to(person), answers.to(drafts), known.stream().limit(most).toList(),
				known.size() > most);
	}

	/** How the questions and papers of a draft look to its reader. */
	ReportSheet sheet(Draft draft, Person reader, Map<ReportField, String> others, Texts texts) {
		return this.sheets.of(draft, reader.id(), others, texts);
	}

}
