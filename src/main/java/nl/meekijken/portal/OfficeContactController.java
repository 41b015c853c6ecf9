package nl.meekijken.portal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Administrator;
import nl.meekijken.office.OfficeChange;
import nl.meekijken.office.OfficeDetails;
import nl.meekijken.office.Offices;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Lets an administrator change how to reach the office. */
@Controller
class OfficeContactController {

	private static final String ADDRESS = "/eigen-gegevens/kantoor";

	private final Offices offices;

	private final Readers readers;

	OfficeContactController(Offices offices, Readers readers) {
		this.offices = offices;
		this.readers = readers;
	}

	@GetMapping(ADDRESS)
	Reply show(Administrator administrator, Shell shell) {
		return page(shell, OfficeForm.of(this.offices.own()), new FormErrors(), null);
	}

	@PostMapping(ADDRESS)
	Reply keep(@RequestParam MultiValueMap<String, String> typed, Administrator administrator, Shell shell) {
		var form = OfficeForm.of(new Filled(typed));
		var errors = new FormErrors();
		var contact = form.read(shell.texts(), errors);
		if (contact.isEmpty()) {
			return page(shell, form, errors, null);
		}
		return switch (this.offices.change(contact.get(), form.shownVersion())) {
			case OfficeChange.Changed() -> new Redirect(OwnDetailsController.ADDRESS + "?kantoor#kantoor");
			case OfficeChange.ChangedMeanwhile(var now) -> page(shell, form.on(now), errors, now);
		};
	}

	private Reply page(Shell shell, OfficeForm form, FormErrors errors, @Nullable OfficeDetails changedMeanwhile) {
		var reader = this.readers.current();
		return new OfficeContactPage(new Frame(shell, reader, Section.OWN), reader.officeName(), form, errors,
				changedMeanwhile);
	}

}
