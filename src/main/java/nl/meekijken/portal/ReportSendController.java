package nl.meekijken.portal;

import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.DeviceName;
import nl.meekijken.access.StaleProof;
import nl.meekijken.access.StepUp;
import nl.meekijken.access.Viewer;
import nl.meekijken.dossier.GivenFrom;
import nl.meekijken.intake.DamageReports;
import nl.meekijken.intake.Draft;
import nl.meekijken.intake.ReportOutcome;
import nl.meekijken.reporting.Declarations;
import nl.meekijken.reporting.ReportSheet;
import nl.meekijken.values.CallerNetwork;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Sends a report, once, and tells what happens next. */
@Controller
class ReportSendController {

	private final DamageReports reports;

	private final DossierReading dossiers;

	private final ReportDesk desk;

	private final StepUp stepUp;

	ReportSendController(DamageReports reports, DossierReading dossiers, ReportDesk desk, StepUp stepUp) {
		this.reports = reports;
		this.dossiers = dossiers;
		this.desk = desk;
		this.stepUp = stepUp;
	}

	@PostMapping(ReportAddress.START + "/{concept}/versturen")
	Reply send(@PathVariable("concept") String concept, @RequestParam MultiValueMap<String, String> typed,
			Viewer.Intermediary viewer, Shell shell, HttpServletRequest request) {
		var address = ReportAddress.read(concept);
		var opened = this.desk.open(address);
		var declared = Declarations.in(new Filled(typed));
		if (opened.draft().sentAs() == null && !declared.containsAll(Declarations.NAMES)) {
			var sheet = sheet(opened.draft(), opened, shell);
			return review(opened, sheet, declared, Declarations.missing(declared, sheet), shell);
		}
		var proved = this.stepUp.proof(request).isPresent();
		return switch (this.reports.send(address.id(), viewer.person(), from(request), proved)) {
			case ReportOutcome.Sent(var number) -> new Redirect(new DossierAddress(number).reported());
			case ReportOutcome.Incomplete(var draft) -> {
				var sheet = sheet(draft, opened, shell);
				yield review(opened, sheet, declared, sheet.lacking(), shell);
			}
			case ReportOutcome.ProofNeeded() -> throw new StaleProof();
			case ReportOutcome.Absent() -> throw new NotFound();
		};
	}

	@GetMapping("/dossiers/{nummer}/gemeld")
	Reply done(@PathVariable("nummer") String number, Viewer.Intermediary viewer, Shell shell) {
		return switch (this.dossiers.read(DossierAddress.read(number).number())) {
			case DossierReading.Whole whole -> new ReportDonePage(new Frame(shell, whole.person(), Section.REPORT),
					whole.file().number(), whole.file().nextUpdateOn());
			case DossierReading.Withdrawn withdrawn -> throw new NotFound();
			case DossierReading.Nothing() -> throw new NotFound();
		};
	}

	private static GivenFrom from(HttpServletRequest request) {
		return new GivenFrom(DeviceName.of(request.getHeader(HttpHeaders.USER_AGENT)),
				CallerNetwork.of(request.getRemoteAddr()).value());
	}

	private Reply review(OpenedReport opened, ReportSheet sheet, Set<String> declared, FormErrors errors, Shell shell) {
		return new ReportReviewPage(new Frame(shell, opened.person(), Section.REPORT), sheet, declared, errors);
	}

	private ReportSheet sheet(Draft draft, OpenedReport opened, Shell shell) {
		return this.desk.sheet(draft, opened.person(), Map.of(), shell.texts());
	}

}
