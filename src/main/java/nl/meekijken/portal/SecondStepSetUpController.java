package nl.meekijken.portal;

import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.FactorSetUp;
import nl.meekijken.access.Halfway;
import nl.meekijken.access.KeptChallenge;
import nl.meekijken.account.OpenSessions;
import nl.meekijken.account.Passkeys;
import nl.meekijken.account.SecondFactors;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/**
 * Lets somebody who needs a second factor and has none set one up, and then in. Whoever
 * has one gives that: a password alone never adds another.
 */
@Controller
@RequestMapping(SecondStepSetUpController.ADDRESS)
class SecondStepSetUpController {

	static final String ADDRESS = SecondStepController.ADDRESS + "/instellen";

	private final SecondFactors factors;

	private final Passkeys passkeys;

	private final FactorSetUp setUp;

	private final Arrival arrival;

	private final OpenSessions sessions;

	SecondStepSetUpController(SecondFactors factors, Passkeys passkeys, FactorSetUp setUp, Arrival arrival,
			OpenSessions sessions) {
		this.sessions = sessions;
		this.factors = factors;
		this.passkeys = passkeys;
		this.setUp = setUp;
		this.arrival = arrival;
	}

	@GetMapping
	Reply choose(Halfway halfway, Shell shell) {
		return withoutFactor(halfway, () -> new SetUpFactorPage(frame(shell)));
	}

	@GetMapping("/app")
	Reply showApp(Halfway halfway, Shell shell, HttpServletRequest request) {
		return withoutFactor(halfway,
				() -> this.setUp.app(screens(shell), halfway.person(), request.getSession().getId()));
	}

	@PostMapping("/app")
	Reply confirmApp(Halfway halfway, Shell shell, @RequestParam(defaultValue = "") String code,
			@CookieValue(name = DeviceCookie.NAME, defaultValue = "") String device, HttpServletRequest request,
			HttpServletResponse response) {
		return withoutFactor(halfway, () -> this.setUp.app(screens(shell), halfway.person(),
				request.getSession().getId(), code, () -> arrive(halfway, device, request, response)));
	}

	@GetMapping("/passkey")
	Reply showPasskey(Halfway halfway, Shell shell) {
		return withoutFactor(halfway, () -> screens(shell).passkey(null, HttpStatus.OK));
	}

	@PostMapping("/passkey/opties")
	ResponseEntity<String> askForPasskey(Halfway halfway, HttpServletRequest request) {
		if (this.factors.hasFactor(halfway.person())) {
			throw new NotFound();
		}
		return KeptChallenge.REGISTRATION.keep(this.passkeys.toRegister(halfway.person()), request);
	}

	@PostMapping("/passkey")
	Reply addPasskey(Halfway halfway, Shell shell, @RequestParam(defaultValue = "") String antwoord,
			@RequestParam(defaultValue = "") String naam,
			@CookieValue(name = DeviceCookie.NAME, defaultValue = "") String device, HttpServletRequest request,
			HttpServletResponse response) {
		return withoutFactor(halfway,
				() -> this.setUp.passkey(
						screens(shell), this.passkeys.register(halfway.person(),
								KeptChallenge.REGISTRATION.answered(antwoord, request), naam),
						() -> arrive(halfway, device, request, response)));
	}

	/** Whoever came in without a factor before is out. */
	private Redirect arrive(Halfway halfway, String device, HttpServletRequest request, HttpServletResponse response) {
		this.sessions.endOthers(halfway.person(), request.getSession().getId());
		return this.arrival.of(halfway, device, request, response);
	}

	private Reply withoutFactor(Halfway halfway, Supplier<Reply> reply) {
		return this.factors.hasFactor(halfway.person()) ? new Redirect(SecondStepController.ADDRESS) : reply.get();
	}

	private static SetUpScreens screens(Shell shell) {
		return new SetUpScreens(frame(shell), ADDRESS);
	}

	private static Frame frame(Shell shell) {
		return new Frame(shell, null, Section.ELSEWHERE);
	}

}
