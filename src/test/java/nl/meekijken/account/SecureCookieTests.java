package nl.meekijken.account;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

import static org.assertj.core.api.Assertions.assertThat;

/** The cookie of a session, as browsers get it. */
class SecureCookieTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void overHttpsItIsOfThisHostAloneAndNoScriptReadsIt() {
		assertThat(cookieAt("https://meekijken.example")).startsWith("__Host-sessie=AbC-_9; ")
			.contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
			.doesNotContain("Domain=", "Max-Age", "Expires");
	}

	/** Browsers refuse the prefix without https. */
	@Test
	void withoutHttpsItHasNoNameThatBrowsersWouldRefuse() {
		assertThat(cookieAt("http://localhost:8080")).startsWith("sessie=AbC-_9; ")
			.contains("; HttpOnly", "; SameSite=Lax")
			.doesNotContain("Secure");
	}

	private String cookieAt(String publicUrl) {
		var cookies = new Sessions().sessionCookie(publicUrl);
		cookies.writeCookieValue(new CookieValue(this.request, this.response, "AbC-_9"));
		return Objects.requireNonNull(this.response.getHeader("Set-Cookie"));
	}

}
