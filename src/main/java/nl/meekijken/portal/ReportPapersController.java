package nl.meekijken.portal;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.document.BundleId;
import nl.meekijken.document.Bundles;
import nl.meekijken.document.DocumentId;
import nl.meekijken.intake.DamageReports;
import nl.meekijken.intake.ReportStep;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Takes in the papers that go along with a report. */
@Controller
@RequestMapping(ReportAddress.START + "/{concept}")
class ReportPapersController {

	private final Bundles bundles;

	private final DamageReports reports;

	private final ReportDesk desk;

	private final UploadDesk uploads;

	ReportPapersController(Bundles bundles, DamageReports reports, ReportDesk desk, UploadDesk uploads) {
		this.bundles = bundles;
		this.reports = reports;
		this.desk = desk;
		this.uploads = uploads;
	}

	@PostMapping("/documenten/bytes")
	ResponseEntity<String> receive(@PathVariable("concept") String concept, Viewer.Intermediary viewer, Shell shell,
			HttpServletRequest request) throws IOException {
		var draft = this.desk.open(ReportAddress.read(concept)).draft();
		var papers = draft.papers();
		if (papers == null) {
			return UploadDesk.answer(new Receipt("", HttpStatus.CONFLICT, shell.texts().say("report.upload.sent")));
		}
		this.reports.touch(draft.id(), viewer.person());
		return this.uploads.takeOne(request, goal(viewer, papers), viewer, shell.texts());
	}

	@PostMapping("/documenten")
	Reply receiveAll(@PathVariable("concept") String concept, @RequestParam MultiValueMap<String, String> typed,
			Viewer.Intermediary viewer, Shell shell, HttpServletRequest request) throws IOException {
		var address = ReportAddress.read(concept);
		var opened = this.desk.open(address);
		var papers = opened.draft().papers();
		if (papers == null) {
			return new Redirect(address.page());
		}
		this.reports.touch(address.id(), viewer.person());
		var receipts = this.uploads.takeAll(request, UploadDesk.Posted.of(typed), goal(viewer, papers), viewer,
				shell.texts());
		return (!receipts.isEmpty() && receipts.stream().allMatch(Receipt::isGood)) ? list(address)
				: new UploadedPage(new Frame(shell, opened.person(), Section.REPORT), address.step(ReportStep.PAPERS),
						shell.texts().say("report.papers.back"), receipts);
	}

	@GetMapping("/aangekomen")
	Reply arrived(@PathVariable("concept") String concept, Viewer.Intermediary viewer, Shell shell) {
		var address = ReportAddress.read(concept);
		var opened = this.desk.open(address);
		if (opened.draft().papers() == null) {
			throw new NotFound();
		}
		return part(opened, shell);
	}

	@PostMapping("/documenten/{id}/soort")
	Reply name(@PathVariable("concept") String concept, @PathVariable("id") String id,
			@RequestParam(name = "soort", defaultValue = "") String kind, Viewer.Intermediary viewer, Shell shell) {
		return change(concept, shell,
				papers -> this.bundles.name(papers, new DocumentId(DossierAddress.id(id)), UploadForm.kind(kind)));
	}

	@PostMapping("/documenten/{id}/intrekken")
	Reply withdraw(@PathVariable("concept") String concept, @PathVariable("id") String id, Viewer.Intermediary viewer,
			Shell shell) {
		return change(concept, shell, papers -> this.bundles.withdraw(papers, new DocumentId(DossierAddress.id(id))));
	}

	private Reply change(String concept, Shell shell, Change change) {
		var address = ReportAddress.read(concept);
		var opened = this.desk.open(address);
		var papers = opened.draft().papers();
		if (papers == null) {
			return new Redirect(address.page());
		}
		if (!change.in(papers)) {
			throw new NotFound();
		}
		return shell.partial() ? part(opened, shell) : list(address);
	}

	private Reply part(OpenedReport opened, Shell shell) {
		return new ReportArrivalsPage(shell, this.desk.sheet(opened.draft(), opened.person(), Map.of(), shell.texts()));
	}

	private static Redirect list(ReportAddress address) {
		return new Redirect(address.step(ReportStep.PAPERS) + "#aangekomen");
	}

	private UploadDesk.Goal goal(Viewer.Intermediary viewer, BundleId papers) {
		return new UploadDesk.Goal((arrival, bytes) -> this.bundles.receive(viewer.office(), papers, arrival, bytes),
				true);
	}

	/** Does something to a paper; tells whether it was there. */
	@FunctionalInterface
	private interface Change {

		boolean in(BundleId papers);

	}

}
