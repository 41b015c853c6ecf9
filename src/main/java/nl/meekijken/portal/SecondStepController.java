package nl.meekijken.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Halfway;
import nl.meekijken.account.FactorOutcome;
import nl.meekijken.account.Passkeys;
import nl.meekijken.account.SecondFactors;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Asks for the second factor of somebody whose password was right. */
@Controller
@RequestMapping(SecondStepController.ADDRESS)
class SecondStepController {

	/** Below that of signing in, so that the browser shows itself to be known. */
	static final String ADDRESS = "/inloggen/tweede-stap";

	private final FactorReading reading;

	private final SecondFactors factors;

	private final Passkeys passkeys;

	private final Arrival arrival;

	SecondStepController(FactorReading reading, SecondFactors factors, Passkeys passkeys, Arrival arrival) {
		this.reading = reading;
		this.factors = factors;
		this.passkeys = passkeys;
		this.arrival = arrival;
	}

	@GetMapping
	Reply show(Halfway halfway, Shell shell, @RequestParam(defaultValue = "") String herstelcode) {
		return page(shell, !herstelcode.isEmpty(), null, HttpStatus.OK);
	}

	@PostMapping
	Reply give(Halfway halfway, Shell shell, @RequestParam(defaultValue = "") String code,
			@RequestParam(defaultValue = "") String herstelcode,
			@CookieValue(name = DeviceCookie.NAME, defaultValue = "") String device, HttpServletRequest request,
			HttpServletResponse response) {
		return switch (this.factors.prove(halfway.person(), code)) {
			case FactorOutcome.Given given -> this.arrival.of(halfway, device, request, response);
			case FactorOutcome.Refused refused ->
				page(shell, !herstelcode.isEmpty(), shell.texts().say("proof.refused"), HttpStatus.UNAUTHORIZED);
			case FactorOutcome.TooMany tooMany -> {
				response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.retryAfter().toSeconds() + 1));
				yield page(shell, !herstelcode.isEmpty(),
						shell.texts().say("signin.too-many", tooMany.retryAfter().toMinutes() + 1),
						HttpStatus.TOO_MANY_REQUESTS);
			}
		};
	}

	@PostMapping("/passkey/opties")
	ResponseEntity<String> askForPasskey(Halfway halfway, HttpServletRequest request) {
		return KeptChallenge.PROOF.keep(this.passkeys.toProve(halfway.person()), request);
	}

	@PostMapping("/passkey")
	Reply givePasskey(Halfway halfway, Shell shell, @RequestParam(defaultValue = "") String antwoord,
			@CookieValue(name = DeviceCookie.NAME, defaultValue = "") String device, HttpServletRequest request,
			HttpServletResponse response) {
		var answer = KeptChallenge.PROOF.answered(antwoord, request);
		return (this.passkeys.prove(halfway.person(), answer) instanceof FactorOutcome.Given)
				? this.arrival.of(halfway, device, request, response)
				: page(shell, false, shell.texts().say("passkey.refused"), HttpStatus.UNAUTHORIZED);
	}

	private Reply page(Shell shell, boolean recovery, @Nullable String error, HttpStatus status) {
		var state = this.reading.state();
		return state.any()
				? new ProofPage(new Frame(shell, null, Section.ELSEWHERE), state, null, recovery, error, status)
				: new Redirect(SecondStepSetUpController.ADDRESS);
	}

}
