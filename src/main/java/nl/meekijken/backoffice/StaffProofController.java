package nl.meekijken.backoffice;

import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.FactorReading;
import nl.meekijken.access.KeptChallenge;
import nl.meekijken.access.ProofGiven;
import nl.meekijken.access.ProofWay;
import nl.meekijken.access.StepUp;
import nl.meekijken.access.Viewer;
import nl.meekijken.access.Wish;
import nl.meekijken.account.FactorOutcome;
import nl.meekijken.account.Passkeys;
import nl.meekijken.account.SecondFactors;
import nl.meekijken.account.SignIn;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/**
 * Asks a member of staff once more for a factor before something sensitive, and goes on
 * to it.
 */
@Controller
@RequestMapping(StaffProofController.ADDRESS)
class StaffProofController {

	static final String ADDRESS = "/kantoor/bevestigen";

	static final ProofWay WAY = new ProofWay(StartController.ADDRESS, ADDRESS, StaffFactorsController.ADDRESS);

	private final FactorReading reading;

	private final SecondFactors factors;

	private final Passkeys passkeys;

	private final SignIn signIn;

	private final StepUp stepUp;

	private final StaffProofScreen screen;

	private final AtHome home;

	StaffProofController(FactorReading reading, SecondFactors factors, Passkeys passkeys, SignIn signIn, StepUp stepUp,
			StaffProofScreen screen, AtHome home) {
		this.reading = reading;
		this.factors = factors;
		this.passkeys = passkeys;
		this.signIn = signIn;
		this.stepUp = stepUp;
		this.screen = screen;
		this.home = home;
	}

	@GetMapping
	Reply show(Viewer.Staff viewer, Shell shell, @RequestParam(defaultValue = "") String herstelcode,
			HttpServletRequest request) {
		return this.screen.ask(viewer, shell, Wish.carriedBy(request, WAY), !herstelcode.isEmpty(), null,
				HttpStatus.OK);
	}

	/** The same page for another kind of factor, with what was wanted carried along. */
	@PostMapping("/anders")
	Reply change(Viewer.Staff viewer, Shell shell, @RequestParam(defaultValue = "") String herstelcode,
			HttpServletRequest request) {
		return show(viewer, shell, herstelcode, request);
	}

	@PostMapping
	Reply give(Viewer.Staff viewer, Shell shell, @RequestParam(defaultValue = "") String code,
			@RequestParam(defaultValue = "") String wachtwoord, @RequestParam(defaultValue = "") String herstelcode,
			HttpServletRequest request, HttpServletResponse response) {
		var wish = Wish.carriedBy(request, WAY);
		Supplier<FactorOutcome> outcome = () -> this.reading.state().any() ? this.factors.prove(viewer.person(), code)
				: this.signIn.confirm(viewer.person(), wachtwoord);
		return given(viewer, shell, wish, !herstelcode.isEmpty(), response).answer(this.home.of(viewer, outcome),
				() -> onward(shell, wish, request));
	}

	@PostMapping("/passkey/opties")
	ResponseEntity<String> askForPasskey(Viewer.Staff viewer, HttpServletRequest request) {
		return KeptChallenge.PROOF.keep(this.home.of(viewer, () -> this.passkeys.toProve(viewer.person())), request);
	}

	@PostMapping("/passkey")
	Reply givePasskey(Viewer.Staff viewer, Shell shell, @RequestParam(defaultValue = "") String antwoord,
			HttpServletRequest request, HttpServletResponse response) {
		var wish = Wish.carriedBy(request, WAY);
		var answer = KeptChallenge.PROOF.answered(antwoord, request);
		return given(viewer, shell, wish, false, response).answerPasskey(
				this.home.of(viewer, () -> this.passkeys.prove(viewer.person(), answer)),
				() -> onward(shell, wish, request));
	}

	private Reply onward(Shell shell, Wish wish, HttpServletRequest request) {
		this.stepUp.prove(request);
		var act = wish.act();
		return (act != null) ? this.screen.goOn(shell, wish, act) : new Redirect(wish.back());
	}

	private ProofGiven given(Viewer.Staff viewer, Shell shell, Wish wish, boolean recovery,
			HttpServletResponse response) {
		return new ProofGiven(shell.texts(), response,
				(why, as) -> this.screen.ask(viewer, shell, wish, recovery, why, as));
	}

}
