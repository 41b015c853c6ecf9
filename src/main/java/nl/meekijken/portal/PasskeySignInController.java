package nl.meekijken.portal;

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

/** Signs somebody in by a passkey, without a name or a password. */
@Controller
class PasskeySignInController {

	private final SignIn signIn;

	private final Arrival arrival;

	private final SignInScreen screen;

	PasskeySignInController(SignIn signIn, Arrival arrival, SignInScreen screen) {
		this.signIn = signIn;
		this.arrival = arrival;
		this.screen = screen;
	}

	@PostMapping("/inloggen/passkey/opties")
	ResponseEntity<String> ask(HttpServletRequest request) {
		return this.signIn.askForPasskey(request.getRemoteAddr())
			.map(challenge -> KeptChallenge.SIGN_IN.keep(challenge, request))
			.orElseGet(() -> ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build());
	}

	@PostMapping("/inloggen/passkey")
	Reply signIn(Shell shell, @RequestParam(defaultValue = "") String antwoord,
			@CookieValue(name = DeviceCookie.NAME, defaultValue = "") String device, HttpServletRequest request,
			HttpServletResponse response) {
		var answer = KeptChallenge.SIGN_IN.answered(antwoord, request);
		return switch (this.signIn.attempt(answer, request.getRemoteAddr(), device)) {
			case SignInOutcome.SignedIn in -> this.arrival.of(in, request, response);
			case SignInOutcome.NoPortal(var manager) -> this.screen.withoutPortal(shell, "", manager);
			case SignInOutcome.OtherDoor other ->
				this.screen.refused(shell, "", shell.texts().say("signin.staff"), HttpStatus.FORBIDDEN);
			case SignInOutcome.DemoEnded(var lastDay) -> this.screen.afterDemo(shell, "", lastDay);
			case SignInOutcome.Refused _, SignInOutcome.Halfway _, SignInOutcome.MustChoose _, SignInOutcome.TooMany _,
					SignInOutcome.Busy _ ->
				this.screen.refused(shell, "", shell.texts().say("passkey.refused"), HttpStatus.UNAUTHORIZED);
		};
	}

}
