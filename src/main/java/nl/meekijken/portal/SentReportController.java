package nl.meekijken.portal;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import nl.meekijken.access.Viewer;
import nl.meekijken.account.Accounts;
import nl.meekijken.dossier.Dossiers;
import nl.meekijken.dossier.Opening;
import nl.meekijken.intake.SentReports;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Lets an office read back what it reported. */
@Controller
class SentReportController {

	private final Accounts accounts;

	private final Dossiers dossiers;

	private final SentReports reports;

	SentReportController(Accounts accounts, Dossiers dossiers, SentReports reports) {
		this.accounts = accounts;
		this.dossiers = dossiers;
		this.reports = reports;
	}

	@GetMapping("/dossiers/{nummer}/melding")
	@Transactional
	Reply show(@PathVariable("nummer") String number, Viewer.Intermediary viewer, Shell shell) {
		var address = DossierAddress.read(number);
		var person = this.accounts.viewer();
		var report = this.reports.of(address.number());
		return switch (this.dossiers.open(address.number(), person, report)) {
			case Opening.Opened(var file, var beside) ->
				new SentReportPage(new Frame(shell, beside.to(person), Section.DOSSIERS), address, beside.to(report));
			case Opening.ConsentWithdrawn withdrawn -> throw new NotFound();
			case Opening.Absent() -> throw new NotFound();
		};
	}

}
