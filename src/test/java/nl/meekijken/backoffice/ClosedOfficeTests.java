package nl.meekijken.backoffice;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.database.StaffLogin;

import static org.assertj.core.api.Assertions.assertThat;

class ClosedOfficeTests {

	@Test
	void withoutALoginOfItsOwnTheBackOfficeIsNotFound() throws Exception {
		assertThat(ask(new StaffLogin("", ""))).isEqualTo(404);
		assertThat(ask(new StaffLogin(" ", "secret"))).isEqualTo(404);
	}

	@Test
	void withOneItAnswers() throws Exception {
		assertThat(ask(new StaffLogin("meekijken_backoffice", "secret"))).isEqualTo(200);
	}

	@Test
	void aLoginDoesNotTellItsPassword() {
		assertThat(new StaffLogin("meekijken_backoffice", "geheim")).asString().doesNotContain("geheim");
	}

	private static int ask(StaffLogin login) throws Exception {
		var response = new MockHttpServletResponse();
		new ClosedOffice(login).doFilter(new MockHttpServletRequest("GET", "/kantoor"), response,
				new MockFilterChain());
		return response.getStatus();
	}

}
