package nl.meekijken.backoffice;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

import nl.meekijken.access.HalfwayStaff;
import nl.meekijken.access.StaffSessions;
import nl.meekijken.access.Viewer;
import nl.meekijken.account.SignIn;
import nl.meekijken.account.SignInOutcome;
import nl.meekijken.web.Redirect;

/** What happens to a member of staff who is wholly in: a session, and a way to go. */
@Component
class StaffArrival {

	/** The browser sends it to the addresses of signing in to the back office only. */
	static final String DEVICE = "apparaat";

	private final SignIn signIn;

	private final StaffSessions sessions;

	private final StaffDoor door;

	private final boolean secure;

	StaffArrival(SignIn signIn, StaffSessions sessions, StaffDoor door,
			@Value("${meekijken.public-url}") String publicUrl) {
		this.signIn = signIn;
		this.sessions = sessions;
		this.door = door;
		this.secure = publicUrl.startsWith("https:");
	}

	Redirect of(SignInOutcome.SignedIn in, HttpServletRequest request, HttpServletResponse response) {
		this.sessions.begin(new Viewer.Staff(in.person(), in.office()), request);
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(DEVICE, in.device())
					.httpOnly(true)
					.secure(this.secure)
					.sameSite("Strict")
					.path(StaffSignInController.ADDRESS)
					.maxAge(Duration.ofDays(365))
					.build()
					.toString());
		return new Redirect(this.door.destination(in.role(), request, response));
	}

	Redirect of(HalfwayStaff halfway, String device, HttpServletRequest request, HttpServletResponse response) {
		return of(this.signIn.complete(halfway.person(), halfway.office(), device), request, response);
	}

}
