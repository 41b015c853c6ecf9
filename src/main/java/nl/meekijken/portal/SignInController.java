package nl.meekijken.portal;

import java.time.Duration;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Halfway;
import nl.meekijken.access.SecretInHand;
import nl.meekijken.access.SessionViewers;
import nl.meekijken.account.SignIn;
import nl.meekijken.account.SignInOutcome;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Signing in and out. */
@Controller
class SignInController {

	private static final Notices NOTICES = new Notices(
			Map.of("uitgelogd", "signin.signed-out", "toegang", "signin.access-ended", "opnieuw", "signin.again",
					"gekozen", "signin.chosen", "bestanden", "signin.files", "niet-bewaard", "signin.step-lost"));

	static final String HALF_A_MINUTE = "30";

	private final SignIn signIn;

	private final SessionViewers viewers;

	private final Arrival arrival;

	private final SignInScreen screen;

	SignInController(SignIn signIn, SessionViewers viewers, Arrival arrival, SignInScreen screen) {
		this.signIn = signIn;
		this.viewers = viewers;
		this.arrival = arrival;
		this.screen = screen;
	}

	@GetMapping("/inloggen")
	Reply show(Shell shell, HttpServletRequest request) {
		if (this.viewers.containsContext(request)) {
			return new Redirect("/dossiers");
		}
		return this.screen.open(shell, NOTICES.in(request, shell));
	}

	@PostMapping("/inloggen")
	Reply signIn(Shell shell, @RequestParam(defaultValue = "") String gebruikersnaam,
			@RequestParam(defaultValue = "") String wachtwoord,
			@CookieValue(name = DeviceCookie.NAME, defaultValue = "") String device, HttpServletRequest request,
			HttpServletResponse response) {
		return switch (this.signIn.attempt(gebruikersnaam, wachtwoord, request.getRemoteAddr(), device)) {
			case SignInOutcome.SignedIn in -> this.arrival.of(in, request, response);
			case SignInOutcome.Halfway halfway -> {
				this.viewers.begin(new Halfway(halfway.person(), halfway.office()), request);
				yield new Redirect(SecondStepController.ADDRESS);
			}
			case SignInOutcome.MustChoose choosing -> {
				SecretInHand.PASSWORD.take(choosing.secret(), request);
				yield new Redirect(choosing.tooShort() ? "/wachtwoord-kiezen?kort" : "/wachtwoord-kiezen");
			}
			case SignInOutcome.Refused refused -> this.screen.refused(shell, gebruikersnaam,
					shell.texts().say("signin.refused"), HttpStatus.UNAUTHORIZED);
			case SignInOutcome.TooMany(var wait) -> tooMany(shell, gebruikersnaam, wait, response);
			case SignInOutcome.Busy busy -> busy(shell, gebruikersnaam, response);
			case SignInOutcome.OtherDoor other ->
				this.screen.refused(shell, gebruikersnaam, shell.texts().say("signin.staff"), HttpStatus.FORBIDDEN);
			case SignInOutcome.NoPortal(var manager) -> this.screen.withoutPortal(shell, gebruikersnaam, manager);
			case SignInOutcome.DemoEnded(var lastDay) -> this.screen.afterDemo(shell, gebruikersnaam, lastDay);
		};
	}

	@PostMapping("/uitloggen")
	Reply signOut(HttpServletRequest request) {
		this.viewers.end(request);
		return new Redirect("/inloggen?uitgelogd");
	}

	private Reply busy(Shell shell, String typedName, HttpServletResponse response) {
		response.setHeader(HttpHeaders.RETRY_AFTER, HALF_A_MINUTE);
		return this.screen.refused(shell, typedName, shell.texts().say("signin.busy"), HttpStatus.SERVICE_UNAVAILABLE);
	}

	private Reply tooMany(Shell shell, String typedName, Duration wait, HttpServletResponse response) {
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
		return this.screen.refused(shell, typedName, shell.texts().say("signin.too-many", wait.toMinutes() + 1),
				HttpStatus.TOO_MANY_REQUESTS);
	}

}
