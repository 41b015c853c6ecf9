package nl.meekijken.portal;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.Accounts;
import nl.meekijken.account.Person;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.dossier.Dossiers;
import nl.meekijken.intake.DamageReports;
import nl.meekijken.intake.Draft;
import nl.meekijken.intake.DraftRow;
import nl.meekijken.intake.ReportField;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Texts;

/** Reads what a page of a report shows, in one round trip. */
@Component
class ReportDesk {

	private final DamageReports reports;

	private final Accounts accounts;

	private final Dossiers dossiers;

	private final RoundTrip roundTrip;

	ReportDesk(DamageReports reports, Accounts accounts, Dossiers dossiers, RoundTrip roundTrip) {
		this.dossiers = dossiers;
		this.reports = reports;
		this.accounts = accounts;
		this.roundTrip = roundTrip;
	}

	/** A draft of the office; throws {@link NotFound} for any other. */
	@Transactional(readOnly = true)
	Opened open(ReportAddress address) {
		var person = this.accounts.viewer();
		var draft = this.reports.draft(address.id());
		var answers = this.roundTrip.askAllLast(person, draft);
		return new Opened(answers.to(person), answers.to(draft).orElseThrow(NotFound::new));
	}

	@Transactional(readOnly = true)
	Listed list() {
		var person = this.accounts.viewer();
		var drafts = this.reports.drafts();
		var answers = this.roundTrip.askAllLast(person, drafts);
		return new Listed(answers.to(person), answers.to(drafts));
	}

	ReportSheet sheet(Draft draft, Person reader, Map<ReportField, String> others, Texts texts) {
		var reading = this.reports.reading(draft);
		var plate = reading.plate(ReportField.PLATE);
		var day = reading.day(ReportField.DAMAGE_DAY);
		var same = (plate.isPresent() && day.isPresent()) ? this.dossiers.sameDamage(plate.get(), day.get())
				: List.<ClaimNumber>of();
		return new ReportSheet(draft, reading, reader.id(), others, same, texts);
	}

	/** Who reads which draft. */
	record Opened(Person person, Draft draft) {
	}

	/** Who reads, and which drafts there are. */
	record Listed(Person person, List<DraftRow> drafts) {
	}

}
