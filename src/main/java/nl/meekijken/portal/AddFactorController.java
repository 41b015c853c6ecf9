package nl.meekijken.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.FreshProof;
import nl.meekijken.access.StepUp;
import nl.meekijken.access.Viewer;
import nl.meekijken.account.Passkeys;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Adds a second factor of one's own. */
@Controller
@RequestMapping(FactorsController.ADDRESS)
class AddFactorController {

	private final FactorReading reading;

	private final Passkeys passkeys;

	private final FactorSetUp setUp;

	private final StepUp stepUp;

	AddFactorController(FactorReading reading, Passkeys passkeys, FactorSetUp setUp, StepUp stepUp) {
		this.reading = reading;
		this.passkeys = passkeys;
		this.setUp = setUp;
		this.stepUp = stepUp;
	}

	@GetMapping("/app")
	Reply showApp(Viewer.Intermediary viewer, FreshProof proof, Shell shell) {
		return this.setUp.app(frame(shell), FactorsController.ADDRESS, viewer.person());
	}

	@PostMapping("/app")
	Reply confirmApp(Viewer.Intermediary viewer, FreshProof proof, Shell shell,
			@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
		return this.setUp.app(frame(shell), FactorsController.ADDRESS, viewer.person(), code, () -> added(request));
	}

	@GetMapping("/passkey")
	Reply showPasskey(Viewer.Intermediary viewer, FreshProof proof, Shell shell) {
		return this.setUp.passkey(frame(shell), FactorsController.ADDRESS);
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
		return this.setUp.passkey(frame(shell), FactorsController.ADDRESS,
				this.passkeys.register(viewer.person(), answer, naam), () -> added(request));
	}

	private Redirect added(HttpServletRequest request) {
		this.stepUp.prove(request);
		return new Redirect(FactorsController.ADDRESS);
	}

	private Frame frame(Shell shell) {
		return new Frame(shell, this.reading.own().person(), Section.OWN);
	}

}
