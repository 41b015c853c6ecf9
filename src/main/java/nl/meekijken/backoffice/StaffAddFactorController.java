package nl.meekijken.backoffice;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.FactorSetUp;
import nl.meekijken.access.FreshProof;
import nl.meekijken.access.KeptChallenge;
import nl.meekijken.access.StepUp;
import nl.meekijken.access.Viewer;
import nl.meekijken.account.OpenSessions;
import nl.meekijken.account.Passkeys;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Adds a second factor of a member of staff. */
@Controller
@RequestMapping(StaffFactorsController.ADDRESS)
class StaffAddFactorController {

	private final Passkeys passkeys;

	private final FactorSetUp setUp;

	private final OpenSessions sessions;

	private final StepUp stepUp;

	private final StaffReading frames;

	private final AtHome home;

	StaffAddFactorController(Passkeys passkeys, FactorSetUp setUp, OpenSessions sessions, StepUp stepUp,
			StaffReading frames, AtHome home) {
		this.passkeys = passkeys;
		this.setUp = setUp;
		this.sessions = sessions;
		this.stepUp = stepUp;
		this.frames = frames;
		this.home = home;
	}

	@GetMapping("/app")
	Reply showApp(Viewer.Staff viewer, FreshProof proof, Shell shell, HttpServletRequest request) {
		var screens = screens(shell);
		return this.home.of(viewer, () -> this.setUp.app(screens, viewer.person(), request.getSession().getId()));
	}

	@PostMapping("/app")
	Reply confirmApp(Viewer.Staff viewer, FreshProof proof, Shell shell, @RequestParam(defaultValue = "") String code,
			HttpServletRequest request) {
		var screens = screens(shell);
		return this.home.of(viewer, () -> this.setUp.app(screens, viewer.person(), request.getSession().getId(), code,
				() -> added(viewer, request)));
	}

	@GetMapping("/passkey")
	Reply showPasskey(Viewer.Staff viewer, FreshProof proof, Shell shell) {
		return screens(shell).passkey(null, HttpStatus.OK);
	}

	@PostMapping("/passkey/opties")
	ResponseEntity<String> askForPasskey(Viewer.Staff viewer, FreshProof proof, HttpServletRequest request) {
		return KeptChallenge.REGISTRATION.keep(this.home.of(viewer, () -> this.passkeys.toRegister(viewer.person())),
				request);
	}

	@PostMapping("/passkey")
	Reply addPasskey(Viewer.Staff viewer, FreshProof proof, Shell shell,
			@RequestParam(defaultValue = "") String antwoord, @RequestParam(defaultValue = "") String naam,
			HttpServletRequest request) {
		var screens = screens(shell);
		var answer = KeptChallenge.REGISTRATION.answered(antwoord, request);
		return this.home.of(viewer, () -> this.setUp.passkey(screens,
				this.passkeys.register(viewer.person(), answer, naam), () -> added(viewer, request)));
	}

	/** Whoever came in without it is out; this session goes on, under a new id. */
	private Redirect added(Viewer.Staff viewer, HttpServletRequest request) {
		this.sessions.endOthers(viewer.person(), request.getSession().getId());
		this.stepUp.prove(request);
		return new Redirect(StaffFactorsController.ADDRESS);
	}

	private StaffSetUpScreens screens(Shell shell) {
		return new StaffSetUpScreens(this.frames.frame(shell, Section.OWN), StaffFactorsController.ADDRESS);
	}

}
