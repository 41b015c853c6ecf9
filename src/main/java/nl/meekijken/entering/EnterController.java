package nl.meekijken.entering;

import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.desk.StaffReading.Read;
import nl.meekijken.intake.DamageReports;
import nl.meekijken.intake.Draft;
import nl.meekijken.intake.ReportField;
import nl.meekijken.intake.ReportStep;
import nl.meekijken.intake.SaveOutcome;
import nl.meekijken.office.KeptOffice;
import nl.meekijken.reporting.ReportForm;
import nl.meekijken.reporting.ReportPen;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Lets staff write a report step by step, and keeps whatever they typed. */
@Controller
@RequestMapping(EnteringAddress.DRAFT)
class EnterController {

	private final EnteringDesk desk;

	private final DamageReports reports;

	private final ReportPen pen;

	EnterController(EnteringDesk desk, DamageReports reports, ReportPen pen) {
		this.desk = desk;
		this.reports = reports;
		this.pen = pen;
	}

	@GetMapping
	Reply show(@PathVariable long kantoor, @PathVariable long concept,
			@RequestParam MultiValueMap<String, String> asked, Viewer.Staff viewer, Shell shell) {
		var read = this.desk.office(kantoor, shell);
		var draft = this.desk.draft(read.content().id(), concept, viewer);
		var sent = draft.sentAs();
		if (sent != null) {
			return new Redirect(EnteringAddress.DOSSIERS + sent);
		}
		var step = ReportStep.of(new Filled(asked).text("stap")).orElse(ReportStep.CLIENT);
		var sheet = this.desk.sheet(read.content().id(), draft, Map.of(), viewer, shell);
		return (step == ReportStep.REVIEW)
				? new EnterReviewPage(read.frame(), read.content(), sheet, Set.of(), new FormErrors())
				: new EnterStepPage(read.frame(), read.content(), sheet, step, asked.containsKey("alles"), false);
	}

	/** Keeps a whole step and goes on; stays if something in it cannot be used. */
	@PostMapping
	Reply keep(@PathVariable long kantoor, @PathVariable long concept,
			@RequestParam MultiValueMap<String, String> typed, Viewer.Staff viewer, Shell shell) {
		var read = this.desk.office(kantoor, shell);
		var office = read.content().id();
		var id = this.desk.draft(office, concept, viewer).id();
		var form = new ReportForm(typed);
		var step = ReportStep.of(new Filled(typed).text("stap")).orElse(ReportStep.CLIENT);
		return switch (this.desk.inside(office, viewer, () -> this.pen.keep(id, form, viewer.person()))) {
			case SaveOutcome.Saved(var draft) -> {
				var filled = this.desk.inside(office, viewer, () -> this.pen.fill(draft, form, viewer.person()));
				yield goOn(read, filled, step, new Filled(typed).text("naar"), viewer, shell);
			}
			case SaveOutcome.ChangedMeanwhile(var draft, var others) -> page(read, draft, step, others, viewer, shell);
			case SaveOutcome.AlreadySent(var draft) -> new Redirect(new EnteringAddress(office).draft(id).page());
			case SaveOutcome.Absent() -> throw new NotFound();
		};
	}

	/** Keeps one answer as soon as somebody leaves it. */
	@PostMapping("/bewaren")
	Reply keepOne(@PathVariable long kantoor, @PathVariable long concept,
			@RequestParam MultiValueMap<String, String> typed, Viewer.Staff viewer, Shell shell,
			HttpServletResponse response) {
		var office = this.desk.office(kantoor, shell).content().id();
		var id = this.desk.draft(office, concept, viewer).id();
		var place = new EnteringAddress(office).draft(id);
		var form = new ReportForm(typed);
		var texts = shell.texts().in("portal");
		return this.desk.inside(office, viewer, () -> switch (this.pen.keep(id, form, viewer.person())) {
			case SaveOutcome.Saved(var draft) -> this.pen.saved(draft, form, Map.of(), viewer.person(), place, texts);
			case SaveOutcome.ChangedMeanwhile(var draft, var others) ->
				this.pen.saved(draft, form, others, viewer.person(), place, texts);
			case SaveOutcome.AlreadySent(var draft) -> {
				response.setHeader("HX-Redirect", place.page());
				yield new Redirect(place.page());
			}
			case SaveOutcome.Absent() -> throw new NotFound();
		});
	}

	@PostMapping("/weggooien")
	Reply discard(@PathVariable long kantoor, @PathVariable long concept, Viewer.Staff viewer, Shell shell) {
		var office = this.desk.office(kantoor, shell).content().id();
		var draft = this.desk.draft(office, concept, viewer);
		if (draft.sentAs() != null) {
			return new Redirect(new EnteringAddress(office).draft(draft.id()).page());
		}
		return this.desk.inside(office, viewer, () -> {
			this.reports.discard(draft.id());
			return new Redirect(new EnteringAddress(office).page() + "?weggegooid");
		});
	}

	private Reply goOn(Read<KeptOffice> read, Draft draft, ReportStep step, String to, Viewer.Staff viewer,
			Shell shell) {
		var address = new EnteringAddress(read.content().id());
		if (to.equals("stoppen")) {
			return new Redirect(address.page());
		}
		var chosen = ReportStep.of(to);
		var sheet = this.desk.sheet(read.content().id(), draft, Map.of(), viewer, shell);
		if (chosen.isEmpty() && !sheet.errors(step).isEmpty()) {
			return new EnterStepPage(read.frame(), read.content(), sheet, step, false, true);
		}
		return new Redirect(address.draft(draft.id()).step(chosen.orElse(step.next())));
	}

	private Reply page(Read<KeptOffice> read, Draft draft, ReportStep step, Map<ReportField, String> others,
			Viewer.Staff viewer, Shell shell) {
		var sheet = this.desk.sheet(read.content().id(), draft, others, viewer, shell);
		return new EnterStepPage(read.frame(), read.content(), sheet, step, false, true);
	}

}
