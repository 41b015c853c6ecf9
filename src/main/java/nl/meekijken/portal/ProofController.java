package nl.meekijken.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.StepUp;
import nl.meekijken.access.Viewer;
import nl.meekijken.account.FactorOutcome;
import nl.meekijken.account.Passkeys;
import nl.meekijken.account.SecondFactors;
import nl.meekijken.account.SignIn;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Asks once more for a factor before something sensitive, and goes on to it. */
@Controller
@RequestMapping(ProofController.ADDRESS)
class ProofController {

	static final String ADDRESS = "/bevestigen";

	private final FactorReading reading;

	private final SecondFactors factors;

	private final Passkeys passkeys;

	private final SignIn signIn;

	private final StepUp stepUp;

	ProofController(FactorReading reading, SecondFactors factors, Passkeys passkeys, SignIn signIn, StepUp stepUp) {
		this.reading = reading;
		this.factors = factors;
		this.passkeys = passkeys;
		this.signIn = signIn;
		this.stepUp = stepUp;
	}

	@GetMapping
	Reply show(Viewer.Intermediary viewer, Shell shell, @RequestParam(defaultValue = "/") String terug,
			@RequestParam(defaultValue = "") String herstelcode) {
		return page(shell, terug, !herstelcode.isEmpty(), null, HttpStatus.OK);
	}

	@PostMapping
	Reply give(Viewer.Intermediary viewer, Shell shell, @RequestParam(defaultValue = "/") String terug,
			@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String wachtwoord,
			@RequestParam(defaultValue = "") String herstelcode, HttpServletRequest request,
			HttpServletResponse response) {
		var outcome = this.reading.state().any() ? this.factors.prove(viewer.person(), code)
				: this.signIn.confirm(viewer.person(), wachtwoord);
		return switch (outcome) {
			case FactorOutcome.Given given -> onward(terug, request);
			case FactorOutcome.Refused refused ->
				page(shell, terug, !herstelcode.isEmpty(), shell.texts().say("proof.refused"), HttpStatus.UNAUTHORIZED);
			case FactorOutcome.TooMany tooMany -> {
				response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.retryAfter().toSeconds() + 1));
				yield page(shell, terug, !herstelcode.isEmpty(),
						shell.texts().say("signin.too-many", tooMany.retryAfter().toMinutes() + 1),
						HttpStatus.TOO_MANY_REQUESTS);
			}
		};
	}

	@PostMapping("/passkey/opties")
	ResponseEntity<String> askForPasskey(Viewer.Intermediary viewer, HttpServletRequest request) {
		return KeptChallenge.PROOF.keep(this.passkeys.toProve(viewer.person()), request);
	}

	@PostMapping("/passkey")
	Reply givePasskey(Viewer.Intermediary viewer, Shell shell, @RequestParam(defaultValue = "/") String terug,
			@RequestParam(defaultValue = "") String antwoord, HttpServletRequest request) {
		var answer = KeptChallenge.PROOF.answered(antwoord, request);
		return (this.passkeys.prove(viewer.person(), answer) instanceof FactorOutcome.Given) ? onward(terug, request)
				: page(shell, terug, false, shell.texts().say("passkey.refused"), HttpStatus.UNAUTHORIZED);
	}

	private Redirect onward(String back, HttpServletRequest request) {
		this.stepUp.prove(request);
		return new Redirect(safe(back));
	}

	private ProofPage page(Shell shell, String back, boolean recovery, @Nullable String error, HttpStatus status) {
		var own = this.reading.own();
		return new ProofPage(new Frame(shell, own.person(), Section.ELSEWHERE), own.state(), safe(back),
				recovery && own.state().any(), error, status);
	}

	private static String safe(String back) {
		return Redirect.staysHere(back) ? back : "/";
	}

}
