package nl.meekijken.backoffice;

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

import nl.meekijken.access.HalfwayStaff;
import nl.meekijken.access.SecretInHand;
import nl.meekijken.access.StaffSessions;
import nl.meekijken.account.SignIn;
import nl.meekijken.account.SignInOutcome;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Signing in to the back office, and out. */
@Controller
class StaffSignInController {

	static final String ADDRESS = "/kantoor/inloggen";

	static final String LEAVING = "/kantoor/uitloggen";

	static final String HALF_A_MINUTE = "30";

	private static final Notices NOTICES = new Notices(Map.of("uitgelogd", "signin.signed-out", "toegang",
			"signin.access-ended", "opnieuw", "signin.again", "gekozen", "signin.chosen", "onbekend",
			"signin.organisation.unknown", "mislukt", "signin.organisation.failed"));

	private final SignIn signIn;

	private final StaffSessions sessions;

	private final StaffArrival arrival;

	private final Organisation organisation;

	StaffSignInController(SignIn signIn, StaffSessions sessions, StaffArrival arrival, Organisation organisation) {
		this.signIn = signIn;
		this.sessions = sessions;
		this.arrival = arrival;
		this.organisation = organisation;
	}

	@GetMapping(ADDRESS)
	Reply show(Shell shell, HttpServletRequest request) {
		return this.sessions.containsContext(request) ? new Redirect(StartController.ADDRESS) : new SignInPage(shell,
				"", NOTICES.in(request, shell), null, this.organisation.vouches(), HttpStatus.OK);
	}

	@PostMapping(ADDRESS)
	Reply signIn(Shell shell, @RequestParam(defaultValue = "") String gebruikersnaam,
			@RequestParam(defaultValue = "") String wachtwoord,
			@CookieValue(name = StaffArrival.DEVICE, defaultValue = "") String device, HttpServletRequest request,
			HttpServletResponse response) {
		return switch (this.signIn.attemptAsStaff(gebruikersnaam, wachtwoord, request.getRemoteAddr(), device)) {
			case SignInOutcome.SignedIn in -> this.arrival.of(in, request, response);
			case SignInOutcome.Halfway halfway -> {
				this.sessions.begin(new HalfwayStaff(halfway.person(), halfway.office()), request);
				yield new Redirect(StaffSecondStepController.ADDRESS);
			}
			case SignInOutcome.TooMany(var wait) -> tooMany(shell, gebruikersnaam, wait, response);
			case SignInOutcome.Busy _ -> busy(shell, gebruikersnaam, response);
			case SignInOutcome.OtherDoor _, SignInOutcome.NoPortal _, SignInOutcome.DemoEnded _ ->
				refused(shell, gebruikersnaam, shell.texts().say("signin.no-staff"), HttpStatus.FORBIDDEN);
			case SignInOutcome.MustChoose(var secret, var tooShort) -> {
				SecretInHand.PASSWORD.take(secret, request);
				yield new Redirect(tooShort ? "/wachtwoord-kiezen?kort" : "/wachtwoord-kiezen");
			}
			case SignInOutcome.Refused _ ->
				refused(shell, gebruikersnaam, shell.texts().say("signin.refused"), HttpStatus.UNAUTHORIZED);
		};
	}

	private SignInPage tooMany(Shell shell, String typed, Duration wait, HttpServletResponse response) {
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
		return refused(shell, typed, shell.texts().say("signin.too-many", wait.toMinutes() + 1),
				HttpStatus.TOO_MANY_REQUESTS);
	}

	private SignInPage busy(Shell shell, String typed, HttpServletResponse response) {
		response.setHeader(HttpHeaders.RETRY_AFTER, HALF_A_MINUTE);
		return refused(shell, typed, shell.texts().say("signin.busy"), HttpStatus.SERVICE_UNAVAILABLE);
	}

	private SignInPage refused(Shell shell, String typed, String error, HttpStatus status) {
		return SignInPage.refused(shell, typed, error, this.organisation.vouches(), status);
	}

	@PostMapping(LEAVING)
	Reply signOut(HttpServletRequest request) {
		this.sessions.end(request);
		return new Redirect(ADDRESS + "?uitgelogd");
	}

}
