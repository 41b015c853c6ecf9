package nl.meekijken.administration;

import java.util.Objects;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.FreshProof;
import nl.meekijken.access.StaffAdministrator;
import nl.meekijken.access.Viewer;
import nl.meekijken.database.DoneForms;
import nl.meekijken.database.FormKey;
import nl.meekijken.desk.Told;
import nl.meekijken.desk.Work;
import nl.meekijken.office.OfficeId;
import nl.meekijken.office.OfficeTiers;
import nl.meekijken.values.TypedDay;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Decides which tier an office has from when on. */
@Controller
class TierController {

	private static final String ADDRESS = OfficeAddress.ONE + "/tier";

	private final OfficeReading reading;

	private final OfficeTiers tiers;

	private final DoneForms forms;

	private final Work work;

	TierController(OfficeReading reading, OfficeTiers tiers, DoneForms forms, Work work) {
		this.reading = reading;
		this.tiers = tiers;
		this.forms = forms;
		this.work = work;
	}

	@PostMapping(ADDRESS)
	Reply plan(@RequestParam MultiValueMap<String, String> typed, StaffAdministrator administrator, FreshProof proof,
			Viewer.Staff viewer, Shell shell, @PathVariable long kantoor) {
		var form = TierForm.of(new Filled(typed));
		var errors = new FormErrors();
		var read = this.reading.office(new OfficeId(kantoor), shell);
		var office = read.content().id();
		var given = form.read(shell.texts(), errors);
		if (given.isEmpty()) {
			return this.reading.page(office, shell, true, form, errors, Told.NOTHING);
		}
		var by = Objects.requireNonNull(read.frame().reader()).fullName();
		this.work.inside(office, viewer, () -> this.forms.once(FormKey.of("tier", form.key(), form), () -> {
			this.tiers.begin(office, given.get().tier(), given.get().from(), by);
			return Keeping.DONE;
		}));
		return new Redirect(OfficeAddress.of(office) + "?tier#tier");
	}

	@PostMapping(ADDRESS + "/vervalt")
	Reply drop(StaffAdministrator administrator, FreshProof proof, Viewer.Staff viewer, Shell shell,
			@PathVariable long kantoor, @RequestParam(defaultValue = "") String vanaf) {
		var office = this.reading.office(new OfficeId(kantoor), shell).content().id();
		var from = TypedDay.parse(vanaf, shell.texts().today());
		var dropped = from.isPresent()
				&& this.work.inside(office, viewer, () -> this.tiers.drop(office, from.get(), shell.texts().today()));
		return dropped ? new Redirect(OfficeAddress.of(office) + "?vervallen#tier") : this.reading.page(office, shell,
				true, TierForm.empty(shell.texts()), new FormErrors(), Told.problem(shell.texts().say("tiers.gone")));
	}

}
