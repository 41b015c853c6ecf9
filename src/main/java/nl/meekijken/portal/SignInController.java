package nl.meekijken.portal;

import java.time.Duration;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.Halfway;
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

	private static final Notices NOTICES = new Notices(Map.of("uitgelogd", "signin.signed-out", "toegang",
			"signin.access-ended", "opnieuw", "signin.again", "gekozen", "signin.chosen"));

	private final SignIn signIn;

	private final SessionViewers viewers;

	private final Arrival arrival;

	private final ServiceDesk desk;

	SignInController(SignIn signIn, SessionViewers viewers, Arrival arrival, ServiceDesk desk) {
		this.signIn = signIn;
		this.viewers = viewers;
		this.arrival = arrival;
		this.desk = desk;
	}

	@GetMapping("/inloggen")
	Reply show(Shell shell, HttpServletRequest request) {
		if (this.viewers.containsContext(request)) {
			return new Redirect("/dossiers");
		}
		return new SignInPage(shell, "", NOTICES.in(request, shell), null, null, this.desk, HttpStatus.OK);
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
				yield new Redirect("/wachtwoord-kiezen");
			}
			case SignInOutcome.Refused refused ->
				again(shell, gebruikersnaam, shell.texts().say("signin.refused"), HttpStatus.UNAUTHORIZED);
			case SignInOutcome.TooMany tooMany -> {
				response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.retryAfter().toSeconds() + 1));
				yield again(shell, gebruikersnaam, tooMany(shell, tooMany.retryAfter()), HttpStatus.TOO_MANY_REQUESTS);
			}
			case SignInOutcome.Busy busy ->
				again(shell, gebruikersnaam, shell.texts().say("signin.busy"), HttpStatus.SERVICE_UNAVAILABLE);
			case SignInOutcome.OtherDoor other ->
				again(shell, gebruikersnaam, shell.texts().say("signin.staff"), HttpStatus.FORBIDDEN);
			case SignInOutcome.NoPortal none -> new SignInPage(shell, gebruikersnaam, null,
					shell.texts().say("signin.no-portal"), none.accountManager(), this.desk, HttpStatus.FORBIDDEN);
		};
	}

	@PostMapping("/uitloggen")
	Reply signOut(HttpServletRequest request) {
		this.viewers.end(request);
		return new Redirect("/inloggen?uitgelogd");
	}

	private Reply again(Shell shell, String typedName, @Nullable String error, HttpStatus status) {
		return new SignInPage(shell, typedName.substring(0, Math.min(typedName.length(), 254)), null, error, null,
				this.desk, status);
	}

	private static String tooMany(Shell shell, Duration wait) {
		return shell.texts().say("signin.too-many", wait.toMinutes() + 1);
	}

}
