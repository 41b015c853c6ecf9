package nl.meekijken.portal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class HeaderTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@ParameterizedTest
	@ValueSource(
			strings = { "/inloggen", "/dossiers", "/no-such-page", "/stijl/tokens.css", "/.well-known/security.txt",
					"/actuator/health", "/actuator/env", "/dossiers/2026-000001/documenten/1/download" })
	void everyAnswerCarriesTheStrictHeaders(String path) {
		assertStrict(new Browser(this.mvc).get(path));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/dossiers", "/dossiers?pagina=x", "/dossiers/1999-000001", "/dossiers/1999-000001/nergens",
					"/eigen-gegevens", "/collegas", "/no-such-page", "/stijl/no-such-style.css", "/error" })
	void whoeverIsSignedInGetsThemToo(String path) {
		var browser = new Browser(this.mvc);
		browser.signIn(this.people.of(Tier.GOLD).accountNumber(), People.PASSWORD);
		assertStrict(browser.get(path));
		assertStrict(browser.getPart(path));
		assertStrict(browser.post(path));
		assertStrict(browser.postForm(path, "text/plain", new byte[] { 1 }));
	}

	@Test
	void aFaultCarriesThemAsWellWithItsReferenceAndNothingOfItsCause() throws Exception {
		var browser = new Browser(this.mvc);
		browser.signIn(this.people.of(Tier.GOLD).accountNumber(), People.PASSWORD);
		MockHttpServletResponse fault;
		Owner.change("alter schema notification rename to notification_away");
		try {
			fault = browser.get("/nieuws");
		}
		finally {
			Owner.change("alter schema notification_away rename to notification");
		}
		assertThat(fault.getStatus()).isEqualTo(500);
		assertStrict(fault);
		assertThat(fault.getContentAsString()).contains("Noem bij vragen dit nummer")
			.doesNotContain("notification", "Exception", "select ");
		assertThat(browser.get("/nieuws").getStatus()).isEqualTo(200);
	}

	@Test
	void aBrowserThatRefusedSomethingTellsUsWithoutBeingSignedIn() {
		var answer = new Browser(this.mvc).postForm("/beleid-geweigerd", "application/reports+json",
				new byte[] { '[', ']' });
		assertThat(answer.getStatus()).isEqualTo(204);
		assertStrict(answer);
	}

	private static void assertStrict(MockHttpServletResponse response) {
		assertThat(response.getHeader("Content-Security-Policy")).startsWith("default-src 'none'; script-src 'self'")
			.doesNotContain("unsafe")
			.contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "; report-to csp");
		assertThat(response.getHeader("Reporting-Endpoints")).isEqualTo("csp=\"/beleid-geweigerd\"");
		assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
		assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
		assertThat(response.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
		assertThat(response.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
		assertThat(response.getHeader("Permissions-Policy")).contains("geolocation=()");
		assertThat(response.getHeader("Access-Control-Allow-Origin")).isNull();
		assertThat(response.getHeader("Server")).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/env", "/actuator/heapdump", "/actuator", "/sessie" })
	void nothingInsideTheMachineIsShownToStrangers(String path) {
		assertThat(new Browser(this.mvc).get(path).getHeader("Location")).isEqualTo("/inloggen");
	}

}
