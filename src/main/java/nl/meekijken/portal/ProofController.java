package nl.meekijken.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.FactorReading;
import nl.meekijken.access.KeptChallenge;
import nl.meekijken.access.ProofAsked;
import nl.meekijken.access.ProofGiven;
import nl.meekijken.access.StepUp;
import nl.meekijken.access.Viewer;
import nl.meekijken.account.Accounts;
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

	private final Accounts accounts;

	private final SecondFactors factors;

	private final Passkeys passkeys;

	private final SignIn signIn;

	private final StepUp stepUp;

	ProofController(FactorReading reading, Accounts accounts, SecondFactors factors, Passkeys passkeys, SignIn signIn,
			StepUp stepUp) {
		this.reading = reading;
		this.accounts = accounts;
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
		return given(shell, terug, !herstelcode.isEmpty(), response).answer(outcome, () -> onward(terug, request));
	}

	@PostMapping("/passkey/opties")
	ResponseEntity<String> askForPasskey(Viewer.Intermediary viewer, HttpServletRequest request) {
		return KeptChallenge.PROOF.keep(this.passkeys.toProve(viewer.person()), request);
	}

	@PostMapping("/passkey")
	Reply givePasskey(Viewer.Intermediary viewer, Shell shell, @RequestParam(defaultValue = "/") String terug,
			@RequestParam(defaultValue = "") String antwoord, HttpServletRequest request,
			HttpServletResponse response) {
		var answer = KeptChallenge.PROOF.answered(antwoord, request);
		return given(shell, terug, false, response).answerPasskey(this.passkeys.prove(viewer.person(), answer),
				() -> onward(terug, request));
	}

	private Redirect onward(String back, HttpServletRequest request) {
		this.stepUp.prove(request);
		return new Redirect(safe(back));
	}

	private ProofGiven given(Shell shell, String back, boolean recovery, HttpServletResponse response) {
		return new ProofGiven(shell.texts(), response, (why, as) -> page(shell, back, recovery, why, as));
	}

	private ProofPage page(Shell shell, String back, boolean recovery, @Nullable String error, HttpStatus status) {
		var own = this.reading.with(this.accounts.viewer());
		return new ProofPage(new Frame(shell, own.reader(), Section.ELSEWHERE),
				new ProofAsked(own.state(), ADDRESS, safe(back), recovery), error, status);
	}

	private static String safe(String back) {
		return Redirect.staysHere(back) ? back : "/";
	}

}
