package nl.meekijken.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class WayBackTests {

	private static final String COOKIE = "REDIRECT_URI";

	private final WayBack ofStaff = new WayBack("/kantoor", "/kantoor");

	private final WayBack ofPortal = new WayBack("/", "/dossiers");

	@ParameterizedTest
	@ValueSource(strings = { "/kantoor/mensen?zoek=d%27Ancona%20%26%20zn&pagina=2", "/kantoor/mensen/12",
			"/kantoor/post?pagina=3" })
	void whatWasAskedForIsFoundAgainToTheLetter(String asked) {
		assertThat(back(this.ofStaff, keep(this.ofStaff, ask(asked)))).isEqualTo(asked);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example", "https://evil.example/kantoor/post",
			"https://localhost@evil.example:8443/kantoor/post", "http://localhost.evil.example/dossiers?x=1",
			"https://evil.example//evil.example/kantoor", "http://localhost//evil.example", "//evil.example",
			"///evil.example/", "javascript:alert(1)", "mailto:sanne@evil.example", "data:text/html,kantoor", "" })
	void aForgedCookieLeadsHomeAndNeverToAnotherSite(String forged) {
		assertThat(back(this.ofPortal, cookie(forged))).isEqualTo("/dossiers");
		assertThat(back(this.ofStaff, cookie(forged))).isEqualTo("/kantoor");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost/\\evil.example", "http://localhost/kantoor/a b",
			"http://localhost/kantoor?zoek=%", "http://local host/", "http://[::1/kantoor",
			"http://localhost:x/kantoor", "http://localhost/kantoor\r\nSet-Cookie: a=b" })
	void anAddressThatIsNoneLeadsHomeInsteadOfFailingEachSignIn(String forged) {
		assertThat(back(this.ofStaff, cookie(forged))).isEqualTo("/kantoor");
	}

	@Test
	void aCookieThatIsNotEvenEncodedLeadsHome() {
		assertThat(back(this.ofStaff, new Cookie(COOKIE, "%%%niet-te-lezen"))).isEqualTo("/kantoor");
	}

	@Test
	void theDoorOfStaffNeverLeadsIntoThePortal() {
		assertThat(back(this.ofStaff, cookie("http://localhost/dossiers/2026-000001"))).isEqualTo("/kantoor");
		assertThat(back(this.ofStaff, cookie("http://localhost/"))).isEqualTo("/kantoor");
	}

	@Test
	void withoutAWishOneGoesHome() {
		assertThat(this.ofPortal.destination(ask("/inloggen"), new MockHttpServletResponse())).isEqualTo("/dossiers");
	}

	@Test
	void aWishIsForgottenOnceItIsFollowed() {
		var kept = keep(this.ofStaff, ask("/kantoor/post"));
		var request = ask("/kantoor/inloggen");
		request.setCookies(kept);
		var response = new MockHttpServletResponse();
		assertThat(this.ofStaff.destination(request, response)).isEqualTo("/kantoor/post");
		assertThat(response.getCookie(COOKIE)).extracting(Cookie::getMaxAge).isEqualTo(0);
	}

	@Test
	void theWishIsKeptFromScriptsAndOtherSites() {
		var kept = keep(this.ofStaff, ask("/kantoor/post"));
		assertThat(kept.isHttpOnly()).isTrue();
		assertThat(kept.getAttribute("SameSite")).isEqualTo("Lax");
	}

	@Test
	void onlyAPageThatAPersonLooksForIsKept() {
		var posted = ask("/kantoor/post");
		posted.setMethod("POST");
		assertForgotten(posted);
		var part = ask("/kantoor/post");
		part.addHeader("HX-Request", "true");
		assertForgotten(part);
		var picture = new MockHttpServletRequest("GET", "/kantoor/post");
		assertForgotten(picture);
		picture.addHeader("Accept", "image/png");
		assertForgotten(picture);
	}

	@Test
	void anAddressTooLongForACookieIsNotKept() {
		assertForgotten(ask("/kantoor/mensen?zoek=" + "a".repeat(2000)));
		assertForgotten(ask("/kantoor/" + "a".repeat(2000)));
		assertThat(keep(this.ofStaff, ask("/kantoor/mensen?zoek=" + "a".repeat(1900)))).isNotNull();
	}

	private void assertForgotten(MockHttpServletRequest request) {
		var response = new MockHttpServletResponse();
		this.ofStaff.cache().saveRequest(request, response);
		assertThat(response.getCookie(COOKIE)).isNull();
	}

	private static Cookie keep(WayBack way, MockHttpServletRequest request) {
		var response = new MockHttpServletResponse();
		way.cache().saveRequest(request, response);
		return Objects.requireNonNull(response.getCookie(COOKIE));
	}

	private static String back(WayBack way, Cookie kept) {
		var request = ask("/kantoor/inloggen");
		request.setCookies(kept);
		return way.destination(request, new MockHttpServletResponse());
	}

	private static Cookie cookie(String address) {
		return new Cookie(COOKIE, Base64.getEncoder().encodeToString(address.getBytes(StandardCharsets.UTF_8)));
	}

	private static MockHttpServletRequest ask(String address) {
		var parts = address.split("\\?", 2);
		var request = new MockHttpServletRequest("GET", parts[0]);
		request.addHeader("Accept", "text/html");
		if (parts.length == 2) {
			request.setQueryString(parts[1]);
		}
		return request;
	}

}
