package nl.meekijken.administration;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.FreshProof;
import nl.meekijken.access.StaffAdministrator;
import nl.meekijken.access.Viewer;
import nl.meekijken.desk.Work;
import nl.meekijken.office.KeptOffice;
import nl.meekijken.office.OfficeId;
import nl.meekijken.office.StaffOffices;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Changes what is kept of an office. */
@Controller
class OfficeDetailsController {

	private static final String ADDRESS = OfficeAddress.ONE + "/gegevens";

	private final OfficeReading reading;

	private final ManagerReading managers;

	private final StaffOffices offices;

	private final Work work;

	OfficeDetailsController(OfficeReading reading, ManagerReading managers, StaffOffices offices, Work work) {
		this.reading = reading;
		this.managers = managers;
		this.offices = offices;
		this.work = work;
	}

	@GetMapping(ADDRESS)
	Reply show(StaffAdministrator administrator, Shell shell, @PathVariable long kantoor) {
		var office = this.reading.office(new OfficeId(kantoor), shell).content();
		return page(shell, office, OfficeForm.of(office), new FormErrors(), null);
	}

	@PostMapping(ADDRESS)
	Reply keep(@RequestParam MultiValueMap<String, String> typed, StaffAdministrator administrator, FreshProof proof,
			Viewer.Staff viewer, Shell shell, @PathVariable long kantoor) {
		var office = this.reading.office(new OfficeId(kantoor), shell).content();
		var form = OfficeForm.of(new Filled(typed));
		var errors = new FormErrors();
		var facts = form.read(this.managers.all(), shell.texts(), errors);
		if (facts.isEmpty()) {
			return page(shell, office, form, errors, null);
		}
		var kept = this.work.inside(office.id(), viewer,
				() -> this.offices.change(office.id(), facts.get(), form.shownVersion()));
		return kept ? new Redirect(OfficeAddress.of(office.id()) + "?bewaard")
				: page(shell, office, form.on(office), errors, office);
	}

	private Reply page(Shell shell, KeptOffice office, OfficeForm form, FormErrors errors, @Nullable KeptOffice now) {
		var read = this.managers.with(shell);
		return new OfficeDetailsPage(read.frame(), office, read.content(), form, errors, now);
	}

}
