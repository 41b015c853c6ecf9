package nl.meekijken.handling;

import java.time.Clock;

import org.springframework.stereotype.Component;

import nl.meekijken.access.Viewer;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.desk.Work;
import nl.meekijken.document.StaffPapers;
import nl.meekijken.dossier.BankAccounts;
import nl.meekijken.dossier.StaffDossiers;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.recovery.Statement;
import nl.meekijken.recovery.Statements;
import nl.meekijken.recovery.Terms;
import nl.meekijken.web.Shell;

/**
 * Reads what the page of the amounts shows: the frame, and the dossier inside its office.
 */
@Component
class AmountsReading {

	private final StaffReading frames;

	private final StaffDossiers dossiers;

	private final Statements statements;

	private final Terms terms;

	private final StaffPapers papers;

	private final BankAccounts accounts;

	private final Clock clock;

	private final Work work;

	AmountsReading(StaffReading frames, StaffDossiers dossiers, Statements statements, Terms terms, StaffPapers papers,
			BankAccounts accounts, Clock clock, Work work) {
		this.accounts = accounts;
		this.clock = clock;
		this.frames = frames;
		this.dossiers = dossiers;
		this.statements = statements;
		this.terms = terms;
		this.papers = papers;
		this.work = work;
	}

	AmountsPage read(Whereabouts place, Viewer.Staff viewer, Shell shell, AmountDrafts drafts) {
		var read = this.frames.with(this.terms.rates(), shell, Section.DOSSIERS);
		var heads = this.statements.heads(place.dossier());
		var payments = this.statements.payments(place.dossier());
		var paidOut = this.statements.paidOut(place.dossier());
		var interruptions = this.terms.interruptions(place.dossier());
		var filed = this.papers.of(place.dossier());
		var numbers = this.accounts.of(place.dossier());
		return this.work.inside(place.office(), viewer, () -> {
			var opened = this.dossiers.open(place.number(), heads, payments, paidOut, interruptions, filed, numbers);
			var beside = opened.beside();
			var statement = new Statement(beside.to(heads), beside.to(payments), beside.to(paidOut),
					Liability.of(opened.dossier().file().counterparties()));
			return new AmountsPage(read.frame(), opened.dossier(), statement, beside.to(interruptions), read.content(),
					beside.to(filed), beside.to(numbers).payable(this.clock.instant()), drafts);
		});
	}

}
