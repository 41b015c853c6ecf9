package nl.meekijken.entering;

import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.DeviceName;
import nl.meekijken.access.StaleProof;
import nl.meekijken.access.StepUp;
import nl.meekijken.access.Viewer;
import nl.meekijken.desk.StaffReading.Read;
import nl.meekijken.dossier.GivenFrom;
import nl.meekijken.intake.DamageReports;
import nl.meekijken.intake.ReportOutcome;
import nl.meekijken.office.KeptOffice;
import nl.meekijken.reporting.Declarations;
import nl.meekijken.reporting.ReportSheet;
import nl.meekijken.values.CallerNetwork;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Sends a report that staff wrote, once. */
@Controller
class EnterSendController {

	private final EnteringDesk desk;

	private final DamageReports reports;

	private final StepUp stepUp;

	EnterSendController(EnteringDesk desk, DamageReports reports, StepUp stepUp) {
		this.desk = desk;
		this.reports = reports;
		this.stepUp = stepUp;
	}

	@PostMapping(EnteringAddress.DRAFT + "/versturen")
	Reply send(@PathVariable long kantoor, @PathVariable long concept,
			@RequestParam MultiValueMap<String, String> typed, Viewer.Staff viewer, Shell shell,
			HttpServletRequest request) {
		var read = this.desk.office(kantoor, shell);
		var office = read.content().id();
		var draft = this.desk.draft(office, concept, viewer);
		var declared = Declarations.in(new Filled(typed));
		if (draft.sentAs() == null && !declared.containsAll(Declarations.NAMES)) {
			var sheet = this.desk.sheet(office, draft, Map.of(), viewer, shell);
			return review(read, sheet, declared, Declarations.missing(declared, sheet));
		}
		var proved = this.stepUp.proof(request).isPresent();
		return switch (this.desk.inside(office, viewer,
				() -> this.reports.send(draft.id(), viewer.person(), from(request), proved))) {
			case ReportOutcome.Sent(var number) -> new Redirect(EnteringAddress.DOSSIERS + number + "?ingevoerd");
			case ReportOutcome.Incomplete(var left) -> {
				var sheet = this.desk.sheet(office, left, Map.of(), viewer, shell);
				yield review(read, sheet, declared, sheet.lacking());
			}
			case ReportOutcome.ProofNeeded() -> throw new StaleProof();
			case ReportOutcome.Absent() -> throw new NotFound();
		};
	}

	private static Reply review(Read<KeptOffice> read, ReportSheet sheet, Set<String> declared, FormErrors errors) {
		return new EnterReviewPage(read.frame(), read.content(), sheet, declared, errors);
	}

	private static GivenFrom from(HttpServletRequest request) {
		return new GivenFrom(DeviceName.of(request.getHeader(HttpHeaders.USER_AGENT)),
				CallerNetwork.of(request.getRemoteAddr()).value());
	}

}
