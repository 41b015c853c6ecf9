package nl.meekijken.backoffice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.HalfwayStaff;
import nl.meekijken.account.FactorOutcome;
import nl.meekijken.account.SecondFactors;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/**
 * Asks a member of staff whose password was right for the second factor, and has it set
 * up where there is none.
 */
@Controller
@RequestMapping(StaffSecondStepController.ADDRESS)
class StaffSecondStepController {

	/** Below that of signing in, so that the browser shows itself to be known. */
	static final String ADDRESS = StaffSignInController.ADDRESS + "/tweede-stap";

	private static final String SETTING_UP = ADDRESS + "/instellen";

	private final SecondFactors factors;

	private final StaffFactorSetUp setUp;

	private final StaffArrival arrival;

	StaffSecondStepController(SecondFactors factors, StaffFactorSetUp setUp, StaffArrival arrival) {
		this.factors = factors;
		this.setUp = setUp;
		this.arrival = arrival;
	}

	@GetMapping
	Reply show(HalfwayStaff halfway, Shell shell) {
		return this.factors.hasFactor(halfway.person()) ? page(shell, null, HttpStatus.OK) : new Redirect(SETTING_UP);
	}

	@PostMapping
	Reply give(HalfwayStaff halfway, Shell shell, @RequestParam(defaultValue = "") String code,
			@CookieValue(name = StaffArrival.DEVICE, defaultValue = "") String device, HttpServletRequest request,
			HttpServletResponse response) {
		return switch (this.factors.prove(halfway.person(), code)) {
			case FactorOutcome.Given given -> this.arrival.of(halfway, device, request, response);
			case FactorOutcome.Refused refused ->
				page(shell, shell.texts().say("proof.refused"), HttpStatus.UNAUTHORIZED);
			case FactorOutcome.TooMany tooMany -> {
				response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.retryAfter().toSeconds() + 1));
				yield page(shell, shell.texts().say("signin.too-many", tooMany.retryAfter().toMinutes() + 1),
						HttpStatus.TOO_MANY_REQUESTS);
			}
		};
	}

	/** Whoever has a factor gives that: a password alone never adds another. */
	@GetMapping("/instellen")
	Reply propose(HalfwayStaff halfway, Shell shell, HttpServletRequest request) {
		return this.factors.hasFactor(halfway.person()) ? new Redirect(ADDRESS)
				: this.setUp.show(Frame.outside(shell), SETTING_UP, halfway.person(), request.getSession().getId());
	}

	@PostMapping("/instellen")
	Reply confirm(HalfwayStaff halfway, Shell shell, @RequestParam(defaultValue = "") String code,
			@CookieValue(name = StaffArrival.DEVICE, defaultValue = "") String device, HttpServletRequest request,
			HttpServletResponse response) {
		return this.factors.hasFactor(halfway.person()) ? new Redirect(ADDRESS)
				: this.setUp.confirm(Frame.outside(shell), SETTING_UP, halfway.person(), request.getSession().getId(),
						code, () -> this.arrival.of(halfway, device, request, response));
	}

	private static Reply page(Shell shell, @Nullable String error, HttpStatus status) {
		return new SecondStepPage(Frame.outside(shell), error, status);
	}

}
