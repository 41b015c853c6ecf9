package nl.meekijken.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.FactorReading;
import nl.meekijken.access.Halfway;
import nl.meekijken.access.KeptChallenge;
import nl.meekijken.access.ProofAsked;
import nl.meekijken.access.ProofGiven;
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
		return given(shell, !herstelcode.isEmpty(), response).answer(this.factors.prove(halfway.person(), code),
				() -> this.arrival.of(halfway, device, request, response));
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
		return given(shell, false, response).answerPasskey(this.passkeys.prove(halfway.person(), answer),
				() -> this.arrival.of(halfway, device, request, response));
	}

	private ProofGiven given(Shell shell, boolean recovery, HttpServletResponse response) {
		return new ProofGiven(shell.texts(), response, (why, as) -> page(shell, recovery, why, as));
	}

	private Reply page(Shell shell, boolean recovery, @Nullable String error, HttpStatus status) {
		var state = this.reading.state();
		return state.any()
				? new ProofPage(new Frame(shell, null, Section.ELSEWHERE),
						new ProofAsked(state, ADDRESS, null, recovery), error, status)
				: new Redirect(SecondStepSetUpController.ADDRESS);
	}

}
