package nl.meekijken.portal;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

import nl.meekijken.access.Halfway;
import nl.meekijken.access.SessionViewers;
import nl.meekijken.access.Viewer;
import nl.meekijken.account.SignIn;
import nl.meekijken.account.SignInOutcome;
import nl.meekijken.web.Redirect;

/** What happens to somebody who is wholly in: a session, a known browser, a way to go. */
@Component
class Arrival {

	/** The browser sends it to all addresses of signing in, and to no other. */
	static final String DEVICE = "apparaat";

	private final SignIn signIn;

	private final SessionViewers viewers;

	private final SignInDoor door;

	private final boolean secure;

	Arrival(SignIn signIn, SessionViewers viewers, SignInDoor door,
			@Value("${meekijken.public-url}") String publicUrl) {
		this.signIn = signIn;
		this.viewers = viewers;
		this.door = door;
		this.secure = publicUrl.startsWith("https:");
	}

	Redirect of(SignInOutcome.SignedIn in, HttpServletRequest request, HttpServletResponse response) {
		this.viewers.begin(new Viewer.Intermediary(in.person(), in.office()), request, response);
		response.addHeader(HttpHeaders.SET_COOKIE, deviceCookie(in.device()).toString());
		return new Redirect(this.door.destination(request, response));
	}

	Redirect of(Halfway halfway, String device, HttpServletRequest request, HttpServletResponse response) {
		return of(this.signIn.complete(halfway.person(), halfway.office(), device), request, response);
	}

	private ResponseCookie deviceCookie(String token) {
		return ResponseCookie.from(DEVICE, token)
			.httpOnly(true)
			.secure(this.secure)
			.sameSite("Strict")
			.path("/inloggen")
			.maxAge(Duration.ofDays(365))
			.build();
	}

}
