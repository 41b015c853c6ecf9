package nl.meekijken.portal;

import java.io.UnsupportedEncodingException;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Canaries;
import nl.meekijken.trying.Canaries.Cage;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.People;
import nl.meekijken.web.ReadableParameters;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is typed, pasted or bent on the way gets an answer in words. */
@ModuleTest
class BadInputTests {

	private static final int TOO_OFTEN = 429;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext house;

	private Cage cage;

	private Browser browser;

	@BeforeEach
	void signIn() {
		this.cage = new Canaries(this.house).one();
		this.browser = new Browser(this.mvc);
		this.browser.signIn(this.cage.someone().accountNumber(), People.PASSWORD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "zoek=%25", "zoek=_", "zoek=%27%20or%201%3D1--", "zoek=%22%3E%3Cscript%3E",
			"zoek=%F0%9F%9A%97", "zoek=%00", "zoek=a%00b", "zoek=%5C", "zoek=%ED%A0%80", "zoek=%FF%FE",
			"zoek=%E2%80%AE", "zoek=%0D%0ASet-Cookie:a", "zoek=$%7Bjndi%7D", "zoek=%7B0%7D", "zoek=", "zoek",
			"pagina=-1", "pagina=0", "pagina=2147483648", "pagina=99999999999999999999", "pagina=1e9", "pagina=%00",
			"sorteer=onzin", "sorteer=client;drop", "richting=schuin", "status=onzin", "bal=onzin", "lijst=alles",
			"van=iedereen", "stil=misschien", "zoek=a&zoek=b&zoek=c", "pagina=1&pagina=2", "sorteer=client&sorteer=bal",
			"status=kifid&status=kifid&status=x", "open", "open=&zoek=%00", "onbekend=1", "=", "&&&" })
	void theListAnswersWhateverItIsAsked(String parameters) throws Exception {
		assertInWords(this.browser.get("/dossiers?" + parameters));
		assertThat(this.browser.getPart("/dossiers?" + parameters).getStatus()).isLessThan(500);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "%25", "%F0%9F%9A%97", "%00", "a%20" })
	void tenKilobytesOfSearchAreAnswered(String piece) throws Exception {
		assertInWords(this.browser.get("/dossiers?zoek=" + piece.repeat(10_000)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/onzin", "/%27", "/%F0%9F%9A%97", "/%00", "/2026-", "/-1", "/2026-99999999999999999999",
			"/99999999999999999999-1", "/NUMBER%00", "/%C3%28", "/NUMBER/e-mails/x", "/NUMBER/e-mails/-1",
			"/NUMBER/e-mails/0", "/NUMBER/e-mails/1.5", "/NUMBER/e-mails/9223372036854775808", "/NUMBER/e-mails/%00",
			"/NUMBER/documenten/1%27", "/NUMBER/documenten/999999999999999999",
			"/NUMBER/documenten/PAPER/pagina/-1.png", "/NUMBER/documenten/PAPER/pagina/0.png",
			"/NUMBER/documenten/PAPER/pagina/99999999999.png", "/NUMBER/documenten/PAPER/pagina/x.png",
			"/NUMBER/documenten/PAPER/pagina/1.exe", "/NUMBER/documenten/%2e%2e/download",
			"/NUMBER/documenten/..%2f..%2fetc%2fpasswd", "/NUMBER//documenten", "/NUMBER;a=b", "/%252e%252e" })
	void aBrokenAddressLeadsNowhere(String path) throws Exception {
		var response = this.browser.get("/dossiers" + path.replace("NUMBER", this.cage.number().toString())
			.replace("PAPER", Long.toString(this.cage.paper().value())));
		assertThat(response.getStatus()).isIn(400, 404);
		assertInWords(response);
	}

	@ParameterizedTest
	@ValueSource(ints = { 300, 4_000, 60_000 })
	void anOverlongAddressLeadsNowhere(int length) throws Exception {
		for (var path : new String[] { "/dossiers/", "/dossiers/" + this.cage.number() + "/e-mails/", "/" }) {
			var response = this.browser.get(path + "9".repeat(length));
			assertThat(response.getStatus()).isEqualTo(404);
		}
	}

	@Test
	void aStrangersOverlongAddressIsForgottenAtTheDoor() {
		var stranger = new Browser(this.mvc);
		assertThat(stranger.get("/dossiers?zoek=" + "x".repeat(1_900)).getCookies()).isNotEmpty();
		var response = stranger.get("/dossiers?zoek=" + "x".repeat(9_000));
		assertThat(response.getHeader("Location")).isEqualTo("/inloggen");
		assertThat(response.getCookies()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/dossiers;a=b", "/x//dossiers", "/dossiers/%00" })
	void whatTheFirewallRefusesCarriesTheStrictHeadersToo(String path) {
		var response = new Browser(this.mvc).get(path);
		assertThat(response.getStatus()).isEqualTo(400);
		assertThat(response.getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
		assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
	}

	@Test
	void parametersThatCannotBeReadAreTheFaultOfTheRequest() throws Exception {
		var response = new MockHttpServletResponse();
		var nobody = new MockFilterChain();
		new ReadableParameters().doFilter(new MockHttpServletRequest() {
			@Override
			public Map<String, String[]> getParameterMap() {
				throw new IllegalStateException("broken encoding, or too many");
			}
		}, response, nobody);
		assertThat(response.getStatus()).isEqualTo(400);
		assertThat(nobody.getRequest()).isNull();
	}

	@Test
	void aDossierAnswersUnknownParameters() throws Exception {
		for (var parameters : new String[] { "soort=onzin", "soort=%00", "soort=geld&soort=post", "soort=" }) {
			assertInWords(this.browser.get("/dossiers/" + this.cage.number() + "?" + parameters));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "omgekeerd", "\u0000", "🚗" })
	void aFormThatWasBentIsAnswered(String value) {
		this.browser.get("/dossiers");
		var page = "/dossiers/" + this.cage.number();
		assertThat(this.browser.post(page + "/volgorde", "volgorde", value, "soort", value).getStatus())
			.isLessThan(500);
		assertThat(this.browser.post("/dossiers/onzin/volgorde", "volgorde", value).getStatus()).isEqualTo(404);
		assertThat(this.browser.post("/taal", "taal", value, "terug", value).getStatus()).isLessThan(500);
		assertThat(this.browser.post("/taal", "taal", "en", "terug", "//evil.example").getHeader("Location"))
			.isEqualTo("/");
		assertThat(this.browser.post(page).getStatus()).isEqualTo(405);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\u0000", "🚗", "' or 1=1 --", "a@b@c", "%" })
	void signingInAnswersWhateverIsTyped(String typed) {
		var stranger = new Browser(this.mvc).from("10.9.8." + Math.abs(typed.hashCode() % 250));
		assertThat(stranger.signIn(typed, typed).getStatus()).isIn(401, TOO_OFTEN);
		assertThat(stranger.signIn(typed.repeat(9_999), "x".repeat(100_000)).getStatus()).isIn(401, TOO_OFTEN);
	}

	private static void assertInWords(MockHttpServletResponse response) throws UnsupportedEncodingException {
		assertThat(response.getStatus()).isLessThan(500);
		if (response.getStatus() == 200) {
			assertThat(response.getContentAsString()).contains("</html>").doesNotContain("Exception", "kanarie.txt");
		}
	}

}
