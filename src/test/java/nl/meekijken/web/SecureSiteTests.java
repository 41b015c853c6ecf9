package nl.meekijken.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** What a site tells browsers about https. */
class SecureSiteTests {

	@ParameterizedTest
	@CsvSource({ "https://meekijken.example, max-age=31536000; includeSubDomains", "http://localhost:8080," })
	void browsersComeBackOverHttpsForAYearWhereThereIsHttps(String publicUrl, String said) throws Exception {
		var response = new MockHttpServletResponse();
		new StrictHeaders(publicUrl).doFilter(new MockHttpServletRequest(), response, new MockFilterChain());
		assertThat(response.getHeader("Strict-Transport-Security")).isEqualTo(said);
		StrictHeaders.ALWAYS.forEach((name, value) -> assertThat(response.getHeader(name)).isEqualTo(value));
	}

}
