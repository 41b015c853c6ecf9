package nl.meekijken.portal;

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
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Adds a second factor of one's own. */
@Controller
@RequestMapping(FactorsController.ADDRESS)
class AddFactorController {

	private final Readers readers;

	private final Passkeys passkeys;

	private final FactorSetUp setUp;

	private final OpenSessions sessions;

	private final StepUp stepUp;

	AddFactorController(Readers readers, Passkeys passkeys, FactorSetUp setUp, OpenSessions sessions, StepUp stepUp) {
		this.readers = readers;
		this.passkeys = passkeys;
		this.setUp = setUp;
		this.sessions = sessions;
		this.stepUp = stepUp;
	}

	@GetMapping("/app")
	Reply showApp(Viewer.Intermediary viewer, FreshProof proof, Shell shell, HttpServletRequest request) {
		return this.setUp.app(screens(shell), viewer.person(), request.getSession().getId());
	}

	@PostMapping("/app")
	Reply confirmApp(Viewer.Intermediary viewer, FreshProof proof, Shell shell,
			@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
		return this.setUp.app(screens(shell), viewer.person(), request.getSession().getId(), code,
				() -> added(viewer, request));
	}

	@GetMapping("/passkey")
	Reply showPasskey(Viewer.Intermediary viewer, FreshProof proof, Shell shell) {
		return screens(shell).passkey(null, HttpStatus.OK);
	}

	@PostMapping("/passkey/opties")
	ResponseEntity<String> askForPasskey(Viewer.Intermediary viewer, FreshProof proof, HttpServletRequest request) {
		return KeptChallenge.REGISTRATION.keep(this.passkeys.toRegister(viewer.person()), request);
	}

	@PostMapping("/passkey")
	Reply addPasskey(Viewer.Intermediary viewer, FreshProof proof, Shell shell,
			@RequestParam(defaultValue = "") String antwoord, @RequestParam(defaultValue = "") String naam,
			HttpServletRequest request) {
		var answer = KeptChallenge.REGISTRATION.answered(antwoord, request);
		return this.setUp.passkey(screens(shell), this.passkeys.register(viewer.person(), answer, naam),
				() -> added(viewer, request));
	}

	/** Whoever came in without it is out; this session goes on, under a new id. */
	private Redirect added(Viewer.Intermediary viewer, HttpServletRequest request) {
		this.sessions.endOthers(viewer.person(), request.getSession().getId());
		this.stepUp.prove(request);
		return new Redirect(FactorsController.ADDRESS);
	}

	private SetUpScreens screens(Shell shell) {
		return new SetUpScreens(new Frame(shell, this.readers.current(), Section.OWN), FactorsController.ADDRESS);
	}

}
