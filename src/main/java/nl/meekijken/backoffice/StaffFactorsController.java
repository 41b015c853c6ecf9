package nl.meekijken.backoffice;

import java.util.function.Predicate;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.FactorReading;
import nl.meekijken.access.FreshProof;
import nl.meekijken.access.Viewer;
import nl.meekijken.account.FactorState;
import nl.meekijken.account.Passkeys;
import nl.meekijken.account.SecondFactors;
import nl.meekijken.account.StaffMembers;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.desk.Told;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/**
 * Shows a member of staff the own second factors, and removes them but the last one:
 * staff always need one, except in the demo world.
 */
@Controller
@RequestMapping(StaffFactorsController.ADDRESS)
class StaffFactorsController {

	static final String ADDRESS = OwnController.ADDRESS + "/inloggen";

	private final FactorReading reading;

	private final StaffMembers staff;

	private final SecondFactors factors;

	private final Passkeys passkeys;

	private final StaffReading frames;

	private final AtHome home;

	StaffFactorsController(FactorReading reading, StaffMembers staff, SecondFactors factors, Passkeys passkeys,
			StaffReading frames, AtHome home) {
		this.reading = reading;
		this.staff = staff;
		this.factors = factors;
		this.passkeys = passkeys;
		this.frames = frames;
		this.home = home;
	}

	@GetMapping
	Reply show(Viewer.Staff viewer, Shell shell) {
		return page(viewer, shell, Told.NOTHING, HttpStatus.OK);
	}

	@PostMapping("/herstelcodes")
	Reply renewCodes(Viewer.Staff viewer, FreshProof proof, Shell shell) {
		var frame = this.frames.frame(shell, Section.OWN);
		return this.home.of(viewer,
				() -> this.reading.state().any()
						? new RecoveryCodesPage(frame, this.factors.renewRecoveryCodes(viewer.person()), ADDRESS)
						: new Redirect(ADDRESS));
	}

	@PostMapping("/app/weg")
	Reply removeApp(Viewer.Staff viewer, FreshProof proof, Shell shell) {
		return remove(viewer, shell, FactorState::hasAuthenticator,
				() -> this.factors.removeAuthenticator(viewer.person()));
	}

	@PostMapping("/passkey/weg")
	Reply removePasskey(Viewer.Staff viewer, FreshProof proof, Shell shell, @RequestParam(defaultValue = "0") long id) {
		return remove(viewer, shell, state -> state.passkeys() > 0, () -> this.passkeys.remove(viewer.person(), id));
	}

	private Reply remove(Viewer.Staff viewer, Shell shell, Predicate<FactorState> has, Runnable work) {
		var last = this.home.of(viewer, () -> {
			var state = this.reading.state();
			var only = has.test(state) && !state.demo() && !state.hasAnother();
			if (!only) {
				work.run();
			}
			return only;
		});
		return last ? page(viewer, shell, Told.problem(shell.texts().say("factors.last")), HttpStatus.CONFLICT)
				: new Redirect(ADDRESS);
	}

	private FactorsPage page(Viewer.Staff viewer, Shell shell, Told told, HttpStatus status) {
		var frame = this.frames.frame(shell, Section.OWN);
		var own = this.home.of(viewer, () -> this.reading.with(this.staff.viewer()));
		return new FactorsPage(frame, own.state(), own.passkeys(), told, status);
	}

}
