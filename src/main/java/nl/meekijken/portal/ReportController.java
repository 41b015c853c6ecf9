package nl.meekijken.portal;

import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.account.Person;
import nl.meekijken.intake.DamageReports;
import nl.meekijken.intake.Draft;
import nl.meekijken.intake.ReportField;
import nl.meekijken.intake.ReportStep;
import nl.meekijken.intake.SaveOutcome;
import nl.meekijken.reporting.ReportForm;
import nl.meekijken.reporting.ReportPen;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Lets people write a report step by step, and keeps whatever they typed. */
@Controller
class ReportController {

	private static final String ONE = ReportAddress.START + "/{concept}";

	private final DamageReports reports;

	private final ReportPen pen;

	private final ReportDesk desk;

	private final Readers readers;

	ReportController(DamageReports reports, ReportPen pen, ReportDesk desk, Readers readers) {
		this.reports = reports;
		this.pen = pen;
		this.desk = desk;
		this.readers = readers;
	}

	@GetMapping(ONE)
	Reply show(@PathVariable("concept") String concept, @RequestParam MultiValueMap<String, String> asked,
			Viewer.Intermediary viewer, Shell shell) {
		var opened = this.desk.open(ReportAddress.read(concept));
		var sent = opened.draft().sentAs();
		if (sent != null) {
			return new Redirect(new DossierAddress(sent).reported());
		}
		var step = ReportStep.of(new Filled(asked).text("stap")).orElse(ReportStep.CLIENT);
		var frame = new Frame(shell, opened.person(), Section.REPORT);
		var sheet = this.desk.sheet(opened.draft(), opened.person(), Map.of(), shell.texts());
		return (step == ReportStep.REVIEW) ? new ReportReviewPage(frame, sheet, Set.of(), new FormErrors())
				: new ReportStepPage(frame, sheet, step, asked.containsKey("alles"), false);
	}

	/** Keeps a whole step and goes on; stays if something in it cannot be used. */
	@PostMapping(ONE)
	Reply keep(@PathVariable("concept") String concept, @RequestParam MultiValueMap<String, String> typed,
			Viewer.Intermediary viewer, Shell shell) {
		var address = ReportAddress.read(concept);
		var form = new ReportForm(typed);
		var step = ReportStep.of(new Filled(typed).text("stap")).orElse(ReportStep.CLIENT);
		return switch (this.pen.keep(address.id(), form, viewer.person())) {
			case SaveOutcome.Saved(var draft) -> {
				var filled = this.pen.fill(draft, form, viewer.person());
				yield goOn(filled, step, new Filled(typed).text("naar"), shell);
			}
			case SaveOutcome.ChangedMeanwhile(var draft, var others) -> page(draft, step, others, shell);
			case SaveOutcome.AlreadySent(var draft) -> new Redirect(address.page());
			case SaveOutcome.Absent() -> throw new NotFound();
		};
	}

	/** Keeps one answer as soon as somebody leaves it. */
	@PostMapping(ONE + "/bewaren")
	Reply keepOne(@PathVariable("concept") String concept, @RequestParam MultiValueMap<String, String> typed,
			Viewer.Intermediary viewer, Shell shell, HttpServletResponse response) {
		var address = ReportAddress.read(concept);
		var form = new ReportForm(typed);
		return switch (this.pen.keep(address.id(), form, viewer.person())) {
			case SaveOutcome.Saved(var draft) ->
				this.pen.saved(draft, form, Map.of(), viewer.person(), address.place(), shell.texts());
			case SaveOutcome.ChangedMeanwhile(var draft, var others) ->
				this.pen.saved(draft, form, others, viewer.person(), address.place(), shell.texts());
			case SaveOutcome.AlreadySent(var draft) -> {
				response.setHeader("HX-Redirect", address.page());
				yield new Redirect(address.page());
			}
			case SaveOutcome.Absent() -> throw new NotFound();
		};
	}

	@PostMapping(ONE + "/weggooien")
	Reply discard(@PathVariable("concept") String concept, Viewer.Intermediary viewer) {
		var address = ReportAddress.read(concept);
		if (this.desk.open(address).draft().sentAs() != null) {
			return new Redirect(address.page());
		}
		this.reports.discard(address.id());
		return new Redirect(ReportAddress.START + "?weggegooid");
	}

	private Reply goOn(Draft draft, ReportStep step, String to, Shell shell) {
		var chosen = ReportStep.of(to);
		if (to.equals("stoppen")) {
			return new Redirect("/dossiers");
		}
		var address = new ReportAddress(draft.id());
		if (chosen.isEmpty() && !this.desk.sheet(draft, reader(), Map.of(), shell.texts()).errors(step).isEmpty()) {
			return page(draft, step, Map.of(), shell);
		}
		return new Redirect(address.step(chosen.orElse(step.next())));
	}

	private Reply page(Draft draft, ReportStep step, Map<ReportField, String> others, Shell shell) {
		var reader = reader();
		return new ReportStepPage(new Frame(shell, reader, Section.REPORT),
				this.desk.sheet(draft, reader, others, shell.texts()), step, false, true);
	}

	private Person reader() {
		return this.readers.current();
	}

}
