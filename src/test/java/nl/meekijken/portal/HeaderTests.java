package nl.meekijken.portal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class HeaderTests {

	@Autowired
	private MockMvc mvc;

	@ParameterizedTest
	@ValueSource(
			strings = { "/inloggen", "/dossiers", "/no-such-page", "/stijl/tokens.css", "/.well-known/security.txt",
					"/actuator/health", "/actuator/env", "/dossiers/2026-000001/documenten/1/download" })
	void everyAnswerCarriesTheStrictHeaders(String path) {
		var response = new Browser(this.mvc).get(path);
		assertThat(response.getHeader("Content-Security-Policy")).startsWith("default-src 'none'; script-src 'self'")
			.doesNotContain("unsafe")
			.contains("frame-ancestors 'none'");
		assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
		assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
		assertThat(response.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
		assertThat(response.getHeader("Permissions-Policy")).contains("geolocation=()");
		assertThat(response.getHeader("Server")).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/env", "/actuator/heapdump", "/actuator", "/sessie" })
	void nothingInsideTheMachineIsShownToStrangers(String path) {
		assertThat(new Browser(this.mvc).get(path).getHeader("Location")).isEqualTo("/inloggen");
	}

}
