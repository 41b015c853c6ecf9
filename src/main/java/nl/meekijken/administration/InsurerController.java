package nl.meekijken.administration;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.FreshProof;
import nl.meekijken.access.StaffAdministrator;
import nl.meekijken.access.StaffOverseer;
import nl.meekijken.access.Viewer;
import nl.meekijken.database.FormKey;
import nl.meekijken.desk.Told;
import nl.meekijken.dossier.InsurerChange;
import nl.meekijken.dossier.InsurerKind;
import nl.meekijken.dossier.Insurers;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows and keeps the insurers and agents from which staff choose. */
@Controller
class InsurerController {

	private static final String ADDRESS = AdministrationController.ADDRESS + "/verzekeraars";

	private static final Notices NOTICES = new Notices(
			Map.of("bewaard", "insurers.saved", "samengevoegd", "insurers.merged"));

	private static final int LONGEST = 100;

	private final Insurers insurers;

	private final InsurerReading reading;

	private final Keeping keeping;

	InsurerController(Insurers insurers, InsurerReading reading, Keeping keeping) {
		this.insurers = insurers;
		this.reading = reading;
		this.keeping = keeping;
	}

	@GetMapping(ADDRESS)
	Reply show(StaffOverseer overseer, Shell shell, @RequestParam(defaultValue = "") String zoek,
			@RequestParam(defaultValue = "0") long wie, HttpServletRequest request) {
		var typed = zoek.substring(0, Math.min(zoek.length(), LONGEST)).strip();
		return this.reading.page(shell, overseer.administrates(), typed, this.reading.form(wie), new FormErrors(),
				Told.in(request, shell, NOTICES));
	}

	@PostMapping(ADDRESS)
	Reply keep(@RequestParam MultiValueMap<String, String> typed, StaffAdministrator administrator, FreshProof proof,
			Viewer.Staff viewer, Shell shell) {
		var form = InsurerForm.of(new Filled(typed));
		var errors = new FormErrors();
		var name = form.readName(shell.texts(), errors);
		var kind = errors.require("soort", form.readKind(), shell.texts().say("insurers.kind.wrong"));
		if (name.isEmpty() || kind == null) {
			return this.reading.page(shell, true, "", form, errors, Told.NOTHING);
		}
		var answer = this.keeping.once(viewer, FormKey.of("insurer", form.key(), form),
				() -> keep(form, kind, name.get()).name());
		return answer(InsurerChange.valueOf(answer), form, shell, "bewaard");
	}

	private InsurerChange keep(InsurerForm form, InsurerKind kind, String name) {
		if (form.changes()) {
			return this.insurers.rename(form.id(), name, form.shownVersion());
		}
		return this.insurers.add(kind, name) ? InsurerChange.DONE : InsurerChange.NAME_TAKEN;
	}

	@PostMapping(ADDRESS + "/samenvoegen")
	Reply merge(@RequestParam MultiValueMap<String, String> typed, StaffAdministrator administrator, FreshProof proof,
			Viewer.Staff viewer, Shell shell) {
		var form = InsurerForm.of(new Filled(typed));
		if (form.intoId() == 0) {
			var errors = new FormErrors();
			errors.add("naar", shell.texts().say("insurers.into.wrong"));
			return this.reading.page(shell, true, "", this.reading.form(form.id()), errors, Told.NOTHING);
		}
		var answer = this.keeping.once(viewer, FormKey.of("insurers merged", form.key(), form),
				() -> this.insurers.merge(form.id(), form.intoId(), form.shownVersion()).name());
		return answer(InsurerChange.valueOf(answer), form, shell, "samengevoegd");
	}

	private Reply answer(InsurerChange change, InsurerForm form, Shell shell, String done) {
		var errors = new FormErrors();
		return switch (change) {
			case DONE -> new Redirect(ADDRESS + "?" + done);
			case NAME_TAKEN -> {
				errors.add("naam", shell.texts().say("insurers.name.taken"));
				yield this.reading.page(shell, true, "", form, errors, Told.NOTHING);
			}
			case CHANGED_MEANWHILE -> this.reading.page(shell, true, "", this.reading.form(form.id()), errors,
					Told.problem(shell.texts().say("insurers.changed")));
		};
	}

}
