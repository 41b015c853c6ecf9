package nl.meekijken.backoffice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.KeptChallenge;
import nl.meekijken.account.SignIn;
import nl.meekijken.account.SignInOutcome;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Signs a member of staff in by a passkey, without a name or a password. */
@Controller
class StaffPasskeySignInController {

	static final String ADDRESS = StaffSignInController.ADDRESS + "/passkey";

	private final SignIn signIn;

	private final StaffArrival arrival;

	private final Organisation organisation;

	StaffPasskeySignInController(SignIn signIn, StaffArrival arrival, Organisation organisation) {
		this.signIn = signIn;
		this.arrival = arrival;
		this.organisation = organisation;
	}

	@PostMapping(ADDRESS + "/opties")
	ResponseEntity<String> ask(HttpServletRequest request) {
		return this.signIn.askForPasskey(request.getRemoteAddr())
			.map(challenge -> KeptChallenge.SIGN_IN.keep(challenge, request))
			.orElseGet(() -> ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build());
	}

	@PostMapping(ADDRESS)
	Reply signIn(Shell shell, @RequestParam(defaultValue = "") String antwoord,
			@CookieValue(name = StaffArrival.DEVICE, defaultValue = "") String device, HttpServletRequest request,
			HttpServletResponse response) {
		var answer = KeptChallenge.SIGN_IN.answered(antwoord, request);
		return switch (this.signIn.attemptAsStaff(answer, request.getRemoteAddr(), device)) {
			case SignInOutcome.SignedIn in -> this.arrival.of(in, request, response);
			case SignInOutcome.OtherDoor _, SignInOutcome.NoPortal _, SignInOutcome.DemoEnded _ ->
				refused(shell, "signin.no-staff", HttpStatus.FORBIDDEN);
			case SignInOutcome.Refused _, SignInOutcome.Halfway _, SignInOutcome.MustChoose _, SignInOutcome.TooMany _,
					SignInOutcome.Busy _ ->
				refused(shell, "passkey.refused", HttpStatus.UNAUTHORIZED);
		};
	}

	private SignInPage refused(Shell shell, String why, HttpStatus status) {
		return SignInPage.refused(shell, "", shell.texts().say(why), this.organisation.vouches(), status);
	}

}
