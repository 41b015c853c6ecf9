package nl.meekijken.backoffice;

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
import nl.meekijken.access.HalfwayStaff;
import nl.meekijken.access.KeptChallenge;
import nl.meekijken.account.OpenSessions;
import nl.meekijken.account.Passkeys;
import nl.meekijken.account.SecondFactors;
import nl.meekijken.desk.Frame;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/**
 * Lets a member of staff who has no second factor set one up, and then in. Whoever has
 * one gives that: a password alone never adds another.
 */
@Controller
@RequestMapping(StaffSetUpController.ADDRESS)
class StaffSetUpController {

	static final String ADDRESS = StaffSecondStepController.ADDRESS + "/instellen";

	private final SecondFactors factors;

	private final Passkeys passkeys;

	private final FactorSetUp setUp;

	private final StaffArrival arrival;

	private final OpenSessions sessions;

	StaffSetUpController(SecondFactors factors, Passkeys passkeys, FactorSetUp setUp, StaffArrival arrival,
			OpenSessions sessions) {
		this.factors = factors;
		this.passkeys = passkeys;
		this.setUp = setUp;
		this.arrival = arrival;
		this.sessions = sessions;
	}

	@GetMapping
	Reply choose(HalfwayStaff halfway, Shell shell) {
		return withoutFactor(halfway, () -> new SetUpFactorPage(Frame.outside(shell)));
	}

	@GetMapping("/app")
	Reply showApp(HalfwayStaff halfway, Shell shell, HttpServletRequest request) {
		return withoutFactor(halfway,
				() -> this.setUp.app(screens(shell), halfway.person(), request.getSession().getId()));
	}

	@PostMapping("/app")
	Reply confirmApp(HalfwayStaff halfway, Shell shell, @RequestParam(defaultValue = "") String code,
			@CookieValue(name = StaffArrival.DEVICE, defaultValue = "") String device, HttpServletRequest request,
			HttpServletResponse response) {
		return withoutFactor(halfway, () -> this.setUp.app(screens(shell), halfway.person(),
				request.getSession().getId(), code, () -> arrive(halfway, device, request, response)));
	}

	@GetMapping("/passkey")
	Reply showPasskey(HalfwayStaff halfway, Shell shell) {
		return withoutFactor(halfway, () -> screens(shell).passkey(null, HttpStatus.OK));
	}

	@PostMapping("/passkey/opties")
	ResponseEntity<String> askForPasskey(HalfwayStaff halfway, HttpServletRequest request) {
		if (this.factors.hasFactor(halfway.person())) {
			throw new NotFound();
		}
		return KeptChallenge.REGISTRATION.keep(this.passkeys.toRegister(halfway.person()), request);
	}

	@PostMapping("/passkey")
	Reply addPasskey(HalfwayStaff halfway, Shell shell, @RequestParam(defaultValue = "") String antwoord,
			@RequestParam(defaultValue = "") String naam,
			@CookieValue(name = StaffArrival.DEVICE, defaultValue = "") String device, HttpServletRequest request,
			HttpServletResponse response) {
		return withoutFactor(halfway, () -> {
			var answer = KeptChallenge.REGISTRATION.answered(antwoord, request);
			return this.setUp.passkey(screens(shell), this.passkeys.register(halfway.person(), answer, naam),
					() -> arrive(halfway, device, request, response));
		});
	}

	/** Whoever came in without a factor before is out. */
	private Redirect arrive(HalfwayStaff halfway, String device, HttpServletRequest request,
			HttpServletResponse response) {
		this.sessions.endOthers(halfway.person(), request.getSession().getId());
		return this.arrival.of(halfway, device, request, response);
	}

	private Reply withoutFactor(HalfwayStaff halfway, Supplier<Reply> reply) {
		return this.factors.hasFactor(halfway.person()) ? new Redirect(StaffSecondStepController.ADDRESS) : reply.get();
	}

	private static StaffSetUpScreens screens(Shell shell) {
		return new StaffSetUpScreens(Frame.outside(shell), ADDRESS);
	}

}
