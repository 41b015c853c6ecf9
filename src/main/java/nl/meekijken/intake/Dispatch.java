package nl.meekijken.intake;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.Accounts;
import nl.meekijken.account.PersonId;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.document.BundleId;
import nl.meekijken.document.Bundles;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.Dossiers;
import nl.meekijken.dossier.Facts;
import nl.meekijken.dossier.GivenFrom;
import nl.meekijken.office.Holidays;
import nl.meekijken.office.OfficeId;
import nl.meekijken.office.OfficeTiers;
import nl.meekijken.values.ClaimNumber;

/** Makes the dossier of a report that is complete, with all that follows from it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Dispatch {

	private final DraftStore store;

	private final RoundTrip roundTrip;

	private final Accounts accounts;

	private final Dossiers dossiers;

	private final Facts facts;

	private final Bundles bundles;

	private final Confirmations confirmations;

	private final Holidays holidays;

	private final OfficeTiers tiers;

	private final Clock clock;

	Dispatch(DraftStore store, RoundTrip roundTrip, Accounts accounts, Dossiers dossiers, Facts facts, Bundles bundles,
			Confirmations confirmations, Holidays holidays, OfficeTiers tiers, Clock clock) {
		this.store = store;
		this.roundTrip = roundTrip;
		this.accounts = accounts;
		this.dossiers = dossiers;
		this.facts = facts;
		this.bundles = bundles;
		this.confirmations = confirmations;
		this.holidays = holidays;
		this.tiers = tiers;
		this.clock = clock;
	}

	/** Of a draft that staff wrote, the reporter is whom they wrote it for. */
	ClaimNumber file(Draft draft, ReportReading reading, PersonId by, GivenFrom from) {
		var working = this.holidays.workingDays();
		var entered = draft.entered();
		if (entered != null) {
			var looksAlong = this.tiers.letsLook(entered.office(), reading.today());
			var answers = this.roundTrip.askAll(working, looksAlong);
			return file(draft, new Filing(reading, from, answers.to(working), entered.by()),
					Reporter.of(entered, answers.to(looksAlong)), by);
		}
		var viewer = this.accounts.viewer();
		var answers = this.roundTrip.askAll(viewer, working);
		var filing = new Filing(reading, from, answers.to(working), null);
		return file(draft, filing, Reporter.of(answers.to(viewer)), by);
	}

	private ClaimNumber file(Draft draft, Filing filing, Reporter reporter, PersonId by) {
		var now = this.clock.instant();
		var reading = filing.reading();
		var number = this.dossiers.nextNumber(reading.today().getYear());
		var filed = filing.dossier(number, reporter.id(), now);
		var dossier = this.dossiers.bring(reporter.office(), filed);
		var seen = new Seen(reading);
		this.facts.bring(reporter.office(), dossier, seen.inquiry(), seen.confided());
		this.store.keepReport(reporter, dossier, reading, now);
		this.store.save(draft.sent(number, now), by, now);
		this.confirmations.send(reporter, dossier, filed);
		takeAlong(draft.papers(), reporter.office(), dossier);
		return number;
	}

	private void takeAlong(@Nullable BundleId papers, OfficeId office, DossierId dossier) {
		if (papers != null) {
			this.bundles.move(office, papers, dossier);
			this.bundles.letGo(papers);
		}
	}

}
