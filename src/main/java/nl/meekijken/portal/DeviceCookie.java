package nl.meekijken.portal;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The cookie by which a browser is known at the next sign-in: the browser sends it to the
 * addresses of signing in only, and staff have a door of their own.
 */
@Component
class DeviceCookie {

	static final String NAME = "apparaat";

	private final boolean secure;

	DeviceCookie(@Value("${meekijken.public-url}") String publicUrl) {
		this.secure = publicUrl.startsWith("https:");
	}

	ResponseCookie of(String token) {
		return at("/inloggen", token);
	}

	ResponseCookie ofStaff(String token) {
		return at("/kantoor/inloggen", token);
	}

	private ResponseCookie at(String door, String token) {
		return ResponseCookie.from(NAME, token)
			.httpOnly(true)
			.secure(this.secure)
			.sameSite("Strict")
			.path(door)
			.maxAge(Duration.ofDays(365))
			.build();
	}

}
