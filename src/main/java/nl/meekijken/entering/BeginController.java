package nl.meekijken.entering;

import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Viewer;
import nl.meekijken.account.FoundPerson;
import nl.meekijken.database.FormKey;
import nl.meekijken.desk.StaffReading.Read;
import nl.meekijken.intake.Comforts;
import nl.meekijken.intake.DamageReports;
import nl.meekijken.intake.DraftId;
import nl.meekijken.intake.NewReports;
import nl.meekijken.intake.ReportStep;
import nl.meekijken.office.KeptOffice;
import nl.meekijken.office.OfficeId;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Begins a report for somebody of an office. */
@Controller
class BeginController {

	private static final Notices NOTICES = new Notices(Map.of("weggegooid", "begin.discarded"));

	private final EnteringDesk desk;

	private final DamageReports reports;

	private final NewReports starts;

	private final Comforts comforts;

	BeginController(EnteringDesk desk, DamageReports reports, NewReports starts, Comforts comforts) {
		this.desk = desk;
		this.reports = reports;
		this.starts = starts;
		this.comforts = comforts;
	}

	@GetMapping(EnteringAddress.ONE)
	Reply show(@PathVariable long kantoor, Viewer.Staff viewer, Shell shell, HttpServletRequest request) {
		var read = this.desk.office(kantoor, shell);
		return page(read, BeginForm.empty(), new FormErrors(), viewer, NOTICES.in(request, shell));
	}

	/** Without a plate it begins as well: not everything that is damaged has one. */
	@PostMapping(EnteringAddress.ONE)
	Reply begin(@PathVariable long kantoor, @RequestParam MultiValueMap<String, String> typed, Viewer.Staff viewer,
			Shell shell) {
		var read = this.desk.office(kantoor, shell);
		var office = read.content().id();
		var form = BeginForm.of(new Filled(typed));
		var errors = new FormErrors();
		if (form.plate().isWrong()) {
			errors.add("kenteken", shell.texts().in("portal").say(form.plate().complaint()));
		}
		var forWhom = errors.require("voor", chosen(form, office), shell.texts().say("begin.whom.missing"));
		if (forWhom == null || !errors.isEmpty()) {
			return page(read, form, errors, viewer, null);
		}
		var begun = begin(read, form, forWhom, viewer);
		return new Redirect(new EnteringAddress(office).draft(begun).step(ReportStep.CLIENT));
	}

	private Optional<FoundPerson> chosen(BeginForm form, OfficeId office) {
		return this.desk.people(office)
			.stream()
			.filter(person -> Long.toString(person.id().value()).equals(form.forWhom()))
			.findFirst();
	}

	private DraftId begin(Read<KeptOffice> read, BeginForm form, FoundPerson forWhom, Viewer.Staff viewer) {
		var office = read.content().id();
		var known = form.plate().answers();
		var begun = this.desk.inside(office, viewer,
				() -> this.starts.enter(form.formKey(), known, forWhom.id(), read.frame().author()));
		if (begun.now() && !known.isEmpty()) {
			var draft = this.desk.draft(office, begun.id().value(), viewer);
			this.desk.inside(office, viewer, () -> this.comforts.fill(draft, known.keySet(), viewer.person()));
		}
		return begun.id();
	}

	private Reply page(Read<KeptOffice> read, BeginForm form, FormErrors errors, Viewer.Staff viewer,
			@Nullable String notice) {
		var office = read.content().id();
		var drafts = this.desk.ask(office, viewer, this.reports.drafts());
		return new BeginPage(read.frame(), read.content(), this.desk.people(office), drafts, form, errors, notice);
	}

}
