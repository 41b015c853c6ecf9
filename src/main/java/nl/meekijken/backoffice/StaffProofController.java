package nl.meekijken.backoffice;

import java.util.function.Supplier;

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
import nl.meekijken.account.FactorOutcome;
import nl.meekijken.account.Passkeys;
import nl.meekijken.account.SecondFactors;
import nl.meekijken.account.SignIn;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Asks a member of staff once more for a factor before something sensitive. */
@Controller
@RequestMapping(StaffProofController.ADDRESS)
class StaffProofController {

	static final String ADDRESS = "/kantoor/bevestigen";

	private final FactorReading reading;

	private final SecondFactors factors;

	private final Passkeys passkeys;

	private final SignIn signIn;

	private final StepUp stepUp;

	private final StaffReading frames;

	private final AtHome home;

	StaffProofController(FactorReading reading, SecondFactors factors, Passkeys passkeys, SignIn signIn, StepUp stepUp,
			StaffReading frames, AtHome home) {
		this.reading = reading;
		this.factors = factors;
		this.passkeys = passkeys;
		this.signIn = signIn;
		this.stepUp = stepUp;
		this.frames = frames;
		this.home = home;
	}

	@GetMapping
	Reply show(Viewer.Staff viewer, Shell shell, @RequestParam(defaultValue = "") String terug,
			@RequestParam(defaultValue = "") String herstelcode) {
		return page(viewer, shell, terug, !herstelcode.isEmpty(), null, HttpStatus.OK);
	}

	@PostMapping
	Reply give(Viewer.Staff viewer, Shell shell, @RequestParam(defaultValue = "") String terug,
			@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String wachtwoord,
			@RequestParam(defaultValue = "") String herstelcode, HttpServletRequest request,
			HttpServletResponse response) {
		Supplier<FactorOutcome> outcome = () -> this.reading.state().any() ? this.factors.prove(viewer.person(), code)
				: this.signIn.confirm(viewer.person(), wachtwoord);
		return given(viewer, shell, terug, !herstelcode.isEmpty(), response).answer(this.home.of(viewer, outcome),
				() -> onward(terug, request));
	}

	@PostMapping("/passkey/opties")
	ResponseEntity<String> askForPasskey(Viewer.Staff viewer, HttpServletRequest request) {
		return KeptChallenge.PROOF.keep(this.home.of(viewer, () -> this.passkeys.toProve(viewer.person())), request);
	}

	@PostMapping("/passkey")
	Reply givePasskey(Viewer.Staff viewer, Shell shell, @RequestParam(defaultValue = "") String terug,
			@RequestParam(defaultValue = "") String antwoord, HttpServletRequest request,
			HttpServletResponse response) {
		var answer = KeptChallenge.PROOF.answered(antwoord, request);
		return given(viewer, shell, terug, false, response).answerPasskey(
				this.home.of(viewer, () -> this.passkeys.prove(viewer.person(), answer)), () -> onward(terug, request));
	}

	private Redirect onward(String back, HttpServletRequest request) {
		this.stepUp.prove(request);
		return new Redirect(safe(back));
	}

	private ProofGiven given(Viewer.Staff viewer, Shell shell, String back, boolean recovery,
			HttpServletResponse response) {
		return new ProofGiven(shell.texts(), response, (why, as) -> page(viewer, shell, back, recovery, why, as));
	}

	private ProofPage page(Viewer.Staff viewer, Shell shell, String back, boolean recovery, @Nullable String error,
			HttpStatus status) {
		var frame = this.frames.frame(shell, Section.ELSEWHERE);
		var state = this.home.of(viewer, this.reading::state);
		return new ProofPage(frame, new ProofAsked(state, ADDRESS, safe(back), recovery), error, status);
	}

	private static String safe(String back) {
		return (Redirect.staysHere(back) && back.startsWith(StartController.ADDRESS)) ? back : StartController.ADDRESS;
	}

}
