package nl.meekijken.web;

import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;

import nl.meekijken.trying.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** What the page kit makes of a request, and leaves in its answer. */
@ExtendWith(OutputCaptureExtension.class)
class RequestEdgeTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/kantoor/post");

	@Test
	void theTokenOfAFormLiesInACookieThatOnlyThisSiteGetsBack() {
		var cookie = cookieOf(true, "__Host-formulier");
		assertThat(cookie).contains("; Path=/", "; Secure", "; HttpOnly").doesNotContain("Domain=", "Max-Age");
	}

	@Test
	void withoutHttpsTheCookieHasNoNameThatBrowsersWouldRefuse() {
		assertThat(cookieOf(false, "formulier")).contains("; HttpOnly").doesNotContain("Secure");
	}

	@Test
	void aTokenIsReadBackAsItWasKept() {
		var tokens = ForgeryTokens.kept(true);
		var response = new MockHttpServletResponse();
		var token = tokens.generateToken(this.request);
		tokens.saveToken(token, this.request, response);
		this.request.setCookies(response.getCookies());
		assertThat(Objects.requireNonNull(tokens.loadToken(this.request)).getToken()).isEqualTo(token.getToken());
		var insecure = ForgeryTokens.kept(false).loadToken(this.request);
		assertThat(insecure).as("read under another name").isNull();
	}

	@Test
	void aNoticeIsAWordOfTheHouseAndNeverTheTextOfTheAddress() {
		var keys = new LinkedHashMap<String, String>();
		keys.put("opnieuw", "post.retried");
		keys.put("alle", "post.all-retried");
		var notices = new Notices(keys);
		assertThat(notices.in(this.request, shell(Texts.DUTCH))).isNull();
		this.request.addParameter("bericht", "U bent gehackt");
		assertThat(notices.in(this.request, shell(Texts.DUTCH))).isNull();
		this.request.addParameter("alle", "U bent gehackt");
		var all = notices.in(this.request, shell(Texts.DUTCH));
		assertThat(all).isNotBlank().doesNotContain("gehackt");
		assertThat(notices.in(this.request, shell(Texts.ENGLISH))).isNotBlank().isNotEqualTo(all);
		this.request.addParameter("opnieuw", "");
		assertThat(notices.in(this.request, shell(Texts.DUTCH))).as("the first that the house knows").isNotEqualTo(all);
	}

	@Test
	void parametersThatCanBeReadGoOn() throws Exception {
		var onwards = new MockFilterChain();
		this.request.addParameter("zoek", "\u0000", "é");
		var response = new MockHttpServletResponse();
		new ReadableParameters().doFilter(this.request, response, onwards);
		assertThat(onwards.getRequest()).isSameAs(this.request);
		assertThat(response.getStatus()).isEqualTo(200);
	}

	@Test
	void tooManyParametersAreTheFaultOfTheRequestToo() throws Exception {
		var response = new MockHttpServletResponse();
		var nobody = new MockFilterChain();
		new ReadableParameters().doFilter(new MockHttpServletRequest() {
			@Override
			public Map<String, String[]> getParameterMap() {
				throw new IllegalArgumentException("as some servers say it");
			}
		}, response, nobody);
		assertThat(response.getStatus()).isEqualTo(400);
		assertThat(nobody.getRequest()).isNull();
	}

	@Test
	void aFieldThatWasSentTwiceReadsAsItsFirstAndAnEmptyOneIsThere() {
		var fields = new LinkedMultiValueMap<String, String>();
		fields.add("naam", "een");
		fields.add("naam", "twee");
		fields.add("plaats", null);
		var filled = new Filled(fields);
		assertThat(filled.text("naam")).isEqualTo("een");
		assertThat(filled.text("plaats")).isEmpty();
		assertThat(filled.has("plaats")).isTrue();
		assertThat(filled.text("Naam")).isEmpty();
	}

	@Test
	void thePageKeepsItsAddressAndKnowsWhetherAPartOfItIsWanted() {
		assertThat(shell(Texts.DUTCH).address()).isEqualTo("/kantoor/post");
		assertThat(shell(Texts.DUTCH).partial()).isFalse();
		this.request.setQueryString("pagina=2&zoek=%22");
		this.request.addHeader("HX-Request", "true");
		assertThat(shell(Texts.DUTCH).address()).isEqualTo("/kantoor/post?pagina=2&zoek=%22");
		assertThat(shell(Texts.DUTCH).partial()).isTrue();
		this.request.addHeader("HX-History-Restore-Request", "true");
		assertThat(shell(Texts.DUTCH).partial()).as("the whole page, to restore it").isFalse();
	}

	@Test
	void aFaultIsWrittenDownWithoutWhatPeopleTyped(CapturedOutput output) {
		this.request.setQueryString("zoek=Jansen");
		var fault = new IllegalStateException("no dossier of Jansen",
				new SQLException("Key (email)=(jansen@voorbeeld.example)", "23505"));
		var reference = new FaultLog().note(fault, this.request);
		assertThat(reference).matches("[0-9A-F]{4}-[0-9A-F]{4}");
		assertThat(output.getAll()).contains(reference, "IllegalStateException", "SQLException (SQL state 23505)")
			.doesNotContainIgnoringCase("jansen");
	}

	private String cookieOf(boolean secure, String name) {
		var tokens = ForgeryTokens.kept(secure);
		var response = new MockHttpServletResponse();
		tokens.saveToken(tokens.generateToken(this.request), this.request, response);
		var cookie = Objects.requireNonNull(response.getHeader("Set-Cookie"));
		assertThat(cookie).startsWith(name + "=");
		assertThat(Objects.requireNonNull(response.getCookie(name)).getAttribute("SameSite"))
			.as("a link of a mail leaves the forms that are open elsewhere their token")
			.isEqualTo("Lax");
		return cookie;
	}

	private Shell shell(Locale language) {
		this.request.setPreferredLocales(List.of(language));
		var clock = Clock.fixed(MovableClock.START, ZoneOffset.UTC);
		return new ShellArgument(clock).of(this.request, "backoffice");
	}

}
