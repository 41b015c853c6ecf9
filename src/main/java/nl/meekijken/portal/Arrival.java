package nl.meekijken.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
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

	private final SignIn signIn;

	private final SessionViewers viewers;

	private final SignInDoor door;

	private final DeviceCookie deviceCookie;

	Arrival(SignIn signIn, SessionViewers viewers, SignInDoor door, DeviceCookie deviceCookie) {
		this.signIn = signIn;
		this.viewers = viewers;
		this.door = door;
		this.deviceCookie = deviceCookie;
	}

	Redirect of(SignInOutcome.SignedIn in, HttpServletRequest request, HttpServletResponse response) {
		this.viewers.begin(new Viewer.Intermediary(in.person(), in.office()), request, response);
		response.addHeader(HttpHeaders.SET_COOKIE, this.deviceCookie.of(in.device()).toString());
		return new Redirect(this.door.destination(request, response));
	}

	Redirect of(Halfway halfway, String device, HttpServletRequest request, HttpServletResponse response) {
		return of(this.signIn.complete(halfway.person(), halfway.office(), device), request, response);
	}

}
