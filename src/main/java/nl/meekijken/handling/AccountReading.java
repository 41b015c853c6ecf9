package nl.meekijken.handling;

import org.springframework.stereotype.Component;

import nl.meekijken.access.Viewer;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.desk.Work;
import nl.meekijken.dossier.AccountHistory;
import nl.meekijken.dossier.BankAccounts;
import nl.meekijken.dossier.HandledDossier;
import nl.meekijken.dossier.StaffDossiers;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.web.Shell;

/**
 * Reads what the page of a client's bank account shows, inside the office of the dossier.
 */
@Component
class AccountReading {

	private final StaffReading frames;

	private final StaffDossiers dossiers;

	private final BankAccounts accounts;

	private final Work work;

	AccountReading(StaffReading frames, StaffDossiers dossiers, BankAccounts accounts, Work work) {
		this.frames = frames;
		this.dossiers = dossiers;
		this.accounts = accounts;
		this.work = work;
	}

	AccountPage read(Whereabouts place, Viewer.Staff viewer, Shell shell, AccountDraft draft) {
		var frame = this.frames.frame(shell, Section.DOSSIERS);
		var read = read(place, viewer);
		return new AccountPage(frame, read.dossier(), read.history(), draft);
	}

	/** Reads the dossier and its numbers; that it was viewed is recorded. */
	Read read(Whereabouts place, Viewer.Staff viewer) {
		var history = this.accounts.of(place.dossier());
		return this.work.inside(place.office(), viewer, () -> {
			var opened = this.dossiers.open(place.number(), history);
			return new Read(opened.dossier(), opened.beside().to(history));
		});
	}

	/** A dossier and the numbers that were given for its client. */
	record Read(HandledDossier dossier, AccountHistory history) {
	}

}
