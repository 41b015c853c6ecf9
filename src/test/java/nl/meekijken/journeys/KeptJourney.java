package nl.meekijken.journeys;

import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What was typed in a form outlives the session in which it was. */
@InABrowser
class KeptJourney {

	private static final String WORDS = "Onze cliënt vroeg hier gisteren naar.";

	@ParameterizedTest
	@CsvSource({ "/klopt-dit-niet?feit=plaats, Hoe weet u dat?", "/vraag, Uw vraag", "/klantgegevens, Uw kenmerk" })
	void itIsBackAfterSigningInAgainAndGoneOnceItWasSent(String form, String field, Visit visit) {
		var page = begin(visit, form, field);
		visit.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("sessie"));
		send(visit).click();
		visit.page().waitForLoadState();
		visit.open(page);
		signInAgain(visit);
		visit.open(page);
		assertThat(visit.field(field)).hasValue(WORDS);
		assertThat(told(visit)).isVisible();
		if (form.contains("plaats")) {
			visit.field("Wat moet er staan?").fill("Assen");
		}
		send(visit).click();
		assertThat(visit.page().locator(".notice.good[role=status]")).isVisible();
		visit.open(page);
		assertThat(told(visit)).isHidden();
	}

	@Test
	void aBrowserWithoutTheLatestMethodsKeepsItToo(Visit visit) {
		visit.context().addInitScript("delete Uint8Array.fromBase64; delete Uint8Array.prototype.toBase64;");
		var page = begin(visit, "/vraag", "Uw vraag");
		visit.open(page);
		assertThat(visit.field("Uw vraag")).hasValue(WORDS);
		assertThat(told(visit)).isVisible();
		visit.button("Begin opnieuw").click();
		assertThat(visit.field("Uw vraag")).hasValue("");
	}

	@Test
	void whoeverDoesNotWantItBeginsAgainAndNobodyElseSeesIt(Visit visit) {
		var page = begin(visit, "/vraag", "Uw vraag");
		visit.open(page);
		assertThat(visit.field("Uw vraag")).hasValue(WORDS);
		visit.button("Begin opnieuw").click();
		assertThat(visit.field("Uw vraag")).hasValue("");
		visit.field("Uw vraag").focus();
		visit.press("x");
		awaitKept(visit);
		visit.context().clearCookies();
		visit.as("Sanne Verbeek");
		visit.open(page);
		assertThat(visit.field("Uw vraag")).hasValue("");
		visit.button("Uitloggen").click();
		assertThat(visit.page()).hasURL(Pattern.compile("/inloggen"));
		visit.as("Joris Prins");
		visit.open(page);
		assertThat(visit.field("Uw vraag")).hasValue("");
	}

	private static String begin(Visit visit, String form, String field) {
		visit.as("Joris Prins");
		visit.openDossier("12-ACB-7");
		var page = visit.at() + form;
		visit.open(page);
		visit.field(field).fill(WORDS);
		awaitKept(visit);
		return page;
	}

	private static void awaitKept(Visit visit) {
		visit.page()
			.waitForFunction("() => Object.keys(localStorage).some((key) => key.startsWith('meekijken.getypt.'))");
	}

	/**
	 * A form with files is not read from somebody unknown: its answer may be a page of
	 * its own.
	 */
	private static void signInAgain(Visit visit) {
		assertThat(visit.page()).hasURL(Pattern.compile("/inloggen"));
		visit.fillIn(visit.person("Joris Prins"));
		assertThat(visit.page()).hasURL(Pattern.compile("/dossiers"));
	}

	private static Locator send(Visit visit) {
		return visit.page().locator("main form button.main");
	}

	private static Locator told(Visit visit) {
		return visit.page().getByText("Wat u hier eerder typte");
	}

}
