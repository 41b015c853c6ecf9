package nl.meekijken.portal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.embedded.CaughtLetter;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.People;
import nl.meekijken.web.FramedLetter;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class PostboxTests {

	private static final CaughtLetter LETTER = new CaughtLetter(7, MovableClock.START, "iemand@voorbeeld.example", "",
			List.of(), "Kies uw <wachtwoord>",
			"<!doctype html><html><head><style>p { color: red; }\r\n</style></head><body><p>Dag</p></body></html>",
			"Dag\n<b>plat</b>");

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	static Stream<Locale> languages() {
		return Stream.of(Texts.DUTCH, Texts.ENGLISH);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/postvak", "/postvak/1", "/postvak/1/brief" })
	void whereMailLeavesThereIsNoPostbox(String path) {
		var browser = new Browser(this.mvc);
		assertThat(browser.get(path).getHeader("Location")).isEqualTo("/inloggen");
		browser.signIn(this.people.of(Tier.GOLD).accountNumber(), People.PASSWORD);
		assertThat(browser.get(path).getStatus()).isEqualTo(404);
	}

	@Test
	void whereMailLeavesTheDoorDoesNotSpeakOfAPostbox() throws Exception {
		assertThat(new Browser(this.mvc).get("/inloggen").getContentAsString()).doesNotContain("/postvak");
	}

	@ParameterizedTest
	@MethodSource("languages")
	void thePostboxListsWhatWasSentOrSaysThatNothingWas(Locale language) {
		var shell = Drawn.shell(language);
		var filled = Jsoup.parse(Drawn.html("postbox", new PostboxPage(shell, List.of(LETTER))));
		assertThat(filled.select(".postbox a[href=/postvak/7]").text()).isEqualTo("Kies uw <wachtwoord>");
		assertThat(filled.select(".postbox").text()).contains("iemand@voorbeeld.example", "09:14");
		var empty = Drawn.html("postbox", new PostboxPage(shell, List.of()));
		assertThat(empty)
			.contains(language.equals(Texts.DUTCH) ? "nog geen e-mail verstuurd" : "No e-mail has been sent");
	}

	@ParameterizedTest
	@MethodSource("languages")
	void aLetterIsShownInAFrameThatCanDoNothingAndAsText(Locale language) {
		var page = Jsoup.parse(Drawn.html("postbox-letter", new PostboxLetterPage(Drawn.shell(language), LETTER)));
		var frame = page.expectFirst("iframe");
		assertThat(frame.attr("sandbox")).isEqualTo("allow-top-navigation-by-user-activation");
		assertThat(frame.attr("src")).isEqualTo("/postvak/7/brief");
		assertThat(frame.attr("title")).isNotBlank();
		assertThat(page.expectFirst("pre").wholeText()).isEqualTo("Dag\n<b>plat</b>");
	}

	@Test
	void theFrameAllowsTheStyleOfTheLetterAndNothingElse() {
		var framed = FramedLetter.of(LETTER.html());
		assertThat(framed.policy()).isEqualTo("sandbox allow-top-navigation-by-user-activation; default-src 'none'; "
				+ "style-src 'sha256-48sSy1L+0pGBMr3XQog56zBcXid1hhmpAwenUuKoe5w='; form-action 'none'; "
				+ "base-uri 'none'; frame-ancestors 'self'");
		assertThat(framed.html()).contains("<base target=\"_top\">", "p { color: red; }\n</style>");
		assertThat(FramedLetter.of("<p>kaal</p>").policy()).contains("style-src 'none'");
	}

}
