package nl.meekijken.portal;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.database.FormKey;
import nl.meekijken.intake.Comforts;
import nl.meekijken.intake.NewReports;
import nl.meekijken.intake.ReportStep;
import nl.meekijken.reporting.TypedPlate;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Begins a report at the plate of the client's vehicle. */
@Controller
class ReportStartController {

	private static final Notices NOTICES = new Notices(Map.of("weggegooid", "report.discarded"));

	private final NewReports reports;

	private final Comforts comforts;

	private final ReportDesk desk;

	ReportStartController(NewReports reports, Comforts comforts, ReportDesk desk) {
		this.reports = reports;
		this.comforts = comforts;
		this.desk = desk;
	}

	@GetMapping(ReportAddress.START)
	Reply start(@RequestParam MultiValueMap<String, String> typed, Viewer.Intermediary viewer, Shell shell,
			HttpServletRequest request) {
		var filled = new Filled(typed);
		return page(TypedPlate.NONE, filled.text("zoek"), portions(filled.text("meer")), new FormErrors(), shell,
				NOTICES.in(request, shell));
	}

	/** A client who had a damage before is not asked everything again. */
	@PostMapping(ReportAddress.START + "/bekende-client")
	Reply beginFor(@RequestParam(name = "van", defaultValue = "") String known,
			@RequestParam(name = "sleutel", defaultValue = "") String key, Viewer.Intermediary viewer) {
		return this.reports
			.beginFor(DossierAddress.read(known).number(), FormKey.of("report", key, known), viewer.person())
			.map(id -> new Redirect(new ReportAddress(id).step(ReportStep.CLIENT)))
			.orElseThrow(NotFound::new);
	}

	/** Without a plate it begins as well: not everything that is damaged has one. */
	@PostMapping(ReportAddress.START)
	Reply begin(@RequestParam MultiValueMap<String, String> typed, Viewer.Intermediary viewer, Shell shell) {
		var filled = new Filled(typed);
		var plate = TypedPlate.of(filled);
		if (plate.isWrong()) {
			var errors = new FormErrors();
			errors.add("kenteken", shell.texts().say(plate.complaint()));
			return page(plate, "", 1, errors, shell, null);
		}
		var known = plate.answers();
		var begun = this.reports.begin(FormKey.of("report", filled.text("sleutel"), plate), known, viewer.person());
		var address = new ReportAddress(begun.id());
		if (begun.now() && !known.isEmpty()) {
			this.comforts.fill(this.desk.open(address).draft(), known.keySet(), viewer.person());
		}
		return new Redirect(address.step(ReportStep.CLIENT));
	}

	private static int portions(String typed) {
		return typed.matches("\\d{1,2}") ? Math.clamp(Integer.parseInt(typed), 1, ReportStartPage.MOST_PORTIONS) : 1;
	}

	private Reply page(TypedPlate plate, String search, int portions, FormErrors errors, Shell shell,
			@Nullable String notice) {
		var listed = this.desk.list(search, portions);
		return new ReportStartPage(new Frame(shell, listed.person(), Section.REPORT), listed, FormKey.fresh(), plate,
				search, portions, errors, notice);
	}

}
