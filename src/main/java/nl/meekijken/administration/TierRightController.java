package nl.meekijken.administration;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

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
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.desk.Told;
import nl.meekijken.office.Tier;
import nl.meekijken.office.TierRights;
import nl.meekijken.values.TypedDay;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows and decides what each tier may do. */
@Controller
class TierRightController {

	private static final String ADDRESS = AdministrationController.ADDRESS + "/tierrechten";

	private static final Notices NOTICES = new Notices(
			Map.of("bewaard", "rights.saved", "vervallen", "rights.dropped"));

	private final TierRights rights;

	private final StaffReading reading;

	private final Keeping keeping;

	TierRightController(TierRights rights, StaffReading reading, Keeping keeping) {
		this.rights = rights;
		this.reading = reading;
		this.keeping = keeping;
	}

	@GetMapping(ADDRESS)
	Reply show(StaffOverseer overseer, Shell shell, HttpServletRequest request) {
		return page(shell, overseer.administrates(), TierRightForm.empty(), new FormErrors(),
				Told.in(request, shell, NOTICES));
	}

	@PostMapping(ADDRESS)
	Reply decide(@RequestParam MultiValueMap<String, String> typed, StaffAdministrator administrator, FreshProof proof,
			Viewer.Staff viewer, Shell shell) {
		var reader = Objects.requireNonNull(this.reading.frame(shell, Section.ADMINISTRATION).reader());
		var form = TierRightForm.of(new Filled(typed));
		var errors = new FormErrors();
		var right = form.read(reader.fullName(), shell.texts(), errors);
		if (right.isEmpty()) {
			return page(shell, true, form, errors, Told.NOTHING);
		}
		this.keeping.once(viewer, FormKey.of("tier right", form.key(), form), () -> {
			this.rights.begin(right.get());
			return Keeping.DONE;
		});
		return new Redirect(ADDRESS + "?bewaard");
	}

	@PostMapping(ADDRESS + "/vervalt")
	Reply drop(StaffAdministrator administrator, FreshProof proof, Viewer.Staff viewer, Shell shell,
			@RequestParam(defaultValue = "") String tier, @RequestParam(defaultValue = "") String vanaf) {
		var today = shell.texts().today();
		var from = TypedDay.parse(vanaf, today);
		var named = Stream.of(Tier.values()).filter(known -> known.name().equals(tier)).findFirst();
		var dropped = from.isPresent() && named.isPresent() && this.keeping.done(viewer,
				FormKey.of("tier right dropped", "", tier), () -> this.rights.drop(named.get(), from.get(), today));
		return dropped ? new Redirect(ADDRESS + "?vervallen") : page(shell, true, TierRightForm.empty(),
				new FormErrors(), Told.problem(shell.texts().say("tiers.gone")));
	}

	private Reply page(Shell shell, boolean administrates, TierRightForm form, FormErrors errors, Told told) {
		var read = this.reading.with(this.rights.all(), shell, Section.ADMINISTRATION);
		return new TierRightPage(read.frame(), administrates, read.content(), form, errors, told);
	}

}
