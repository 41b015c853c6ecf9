package nl.meekijken.journeys;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.document.ReceivedBytes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A damage is reported, on good days and on bad ones. */
@InABrowser
class ReportJourney {

	private static final Map<String, String> CLIENT = Map.of("Voorletters", "jm", "Achternaam", "Journeyman",
			"Postcode", "3511ab", "Huisnummer", "12", "Straat", "Dorpsstraat", "Woonplaats", "Utrecht",
			"E-mailadres van uw cliënt", "journeyman@klant.example", "Telefoonnummer van uw cliënt", "06-12345678");

	@Test
	void everyAnswerIsKeptByItselfAndSurvivesAKilledBrowser(Visit visit, Visit other) {
		begin(visit);
		visit.field("Achternaam").fill("Bewaard");
		visit.press("Tab");
		visit.field("Straat").pressSequentially("Kerkstraat");
		saved(visit, "achternaam");
		saved(visit, "straat");
		var draft = visit.at().replaceFirst("\\?.*", "");
		visit.page().close();
		other.as("Sanne Verbeek");
		other.open(draft);
		assertThat(other.field("Achternaam")).hasValue("Bewaard");
		assertThat(other.field("Straat")).hasValue("Kerkstraat");
		discard(other, draft);
	}

	/** A field, ticks and a choice on which other questions depend. */
	@ParameterizedTest
	@ValueSource(strings = { "client", "voertuig", "gebeurtenis", "tegenpartij", "schade", "getuigen" })
	void withoutNetworkNothingIsLostAndItGoesAgain(String step, Visit visit) {
		begin(visit);
		var draft = visit.at().replaceFirst("\\?.*", "");
		if (!step.equals("client")) {
			visit.open(draft + "?stap=" + step);
		}
		visit.context().setOffline(true);
		ReportAnswers.give(visit, step);
		assertThat(visit.page().locator("#geen-verbinding")).isVisible();
		visit.context().setOffline(false);
		assertThat(visit.page().locator("#geen-verbinding")).isHidden();
		visit.page().reload();
		ReportAnswers.assertGiven(visit, step);
		visit.forgiveTheNetwork();
		discard(visit, draft);
	}

	@Test
	void aBrowserThatIsKilledWithoutNetworkKeepsWhatWasTyped(Visit visit, Visit other) {
		begin(visit);
		awaitKey(visit);
		var draft = visit.at().replaceFirst("\\?.*", "");
		visit.context().setOffline(true);
		visit.field("Achternaam").fill("Gebleven");
		visit.field("Straat").pressSequentially("Halve");
		awaitKept(visit, "straat", () -> visit.field("Straat").press("r"));
		assertThat(visit.page().evaluate("JSON.stringify(localStorage)").toString()).as("sealed")
			.contains("meekijken.melding", ".achternaam")
			.doesNotContain("Gebleven", "Halve");
		visit.page().close();
		visit.context().setOffline(false);
		visit.again();
		visit.open(draft + "?stap=voertuig");
		saved(visit, "achternaam");
		visit.open(draft);
		assertThat(visit.field("Achternaam")).hasValue("Gebleven");
		assertThat(visit.field("Straat")).hasValue("Halver");
		other.as("Sanne Verbeek");
		other.open(draft);
		assertThat(other.field("Straat")).hasValue("Halver");
		visit.forgiveTheNetwork();
		discard(other, draft);
	}

	@Test
	void whoClosesTheWindowInTheMiddleOfAWordKeepsThatWord(Visit visit, Visit other) {
		begin(visit);
		var draft = visit.at().replaceFirst("\\?.*", "");
		visit.field("Straat").pressSequentially("Middenw");
		visit.page().close(new Page.CloseOptions().setRunBeforeUnload(true));
		other.as("Sanne Verbeek");
		other.page().waitForCondition(() -> {
			other.open(draft);
			return other.field("Straat").inputValue().equals("Middenw");
		});
		discard(other, draft);
	}

	@Test
	void whoeverWasSignedOutComesBackToWhatWasTyped(Visit visit) {
		begin(visit);
		visit.context().clearCookies();
		visit.field("Woonplaats").fill("Zutphen");
		visit.press("Tab");
		assertThat(visit.page()).hasURL(Pattern.compile("/inloggen"));
		visit.fillIn(visit.person("Sanne Verbeek"));
		assertThat(visit.page()).hasURL(Pattern.compile("/(schade-melden/\\d+.*|dossiers)$"));
		visit.open("/dossiers");
		visit.page().locator(".drafts a").first().click();
		assertThat(visit.field("Woonplaats")).hasValue("Zutphen");
		saved(visit, "woonplaats");
		visit.forgiveTheNetwork();
		discard(visit, visit.at().replaceFirst("\\?.*", ""));
	}

	@Test
	void aPlainCollisionIsReportedWithTheKeyboardOfATelephone(Visit visit) {
		visit.page().setViewportSize(360, 740);
		begin(visit);
		report(visit);
		assertThat(visit.page().getByText("Uw melding is ontvangen").first()).isVisible();
		visit.link("Bekijk dossier").click();
		assertThat(visit.heading(1)).containsText("Journeyman");
		assertThat(visit.page().locator("#emails")).containsText("Ontvangstbevestiging");
		assertThat(visit.page().locator("#documenten")).containsText("schadeformulier.pdf");
	}

	@Test
	void itIsReportedWithoutAScriptToo(@WithoutScript Visit visit) {
		begin(visit);
		report(visit);
		assertThat(visit.page().getByText("Uw melding is ontvangen").first()).isVisible();
	}

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void everyStepCanBeReadByEverybodyAtEveryWidth(String language, Visit visit) {
		var inspection = new Inspection(visit, language);
		begin(visit);
		var draft = visit.at().replaceFirst("\\?.*", "");
		visit.open("/schade-melden");
		inspection.speak();
		inspection.lookAt("schade-melden");
		for (var step : new String[] { "client", "voertuig", "gebeurtenis", "tegenpartij", "schade", "getuigen",
				"documenten", "controle" }) {
			visit.open(draft + "?stap=" + step + "&alles");
			inspection.lookAt("schade-melden-" + step);
		}
		inspection.speakDutch();
		assertThat(inspection.found()).isEmpty();
		discard(visit, draft);
	}

	/** With what the page seals, which comes a moment after it. */
	private static void awaitKey(Visit visit) {
		visit.page()
			.waitForFunction("() => performance.getEntriesByType('resource')"
					+ ".some(one => one.name.endsWith('/sleutel') && one.responseEnd > 0)");
	}

	/** Waits until what is typed lies in the browser. */
	private static void awaitKept(Visit visit, String question, Runnable typing) {
		var since = visit.page().evaluate("Date.now()");
		typing.run();
		visit.page()
			.waitForFunction("([name, since]) => Object.keys(localStorage).some(key => key.endsWith('.' + name)"
					+ " && JSON.parse(localStorage.getItem(key)).at >= since)", List.of(question, since));
	}

	private static void begin(Visit visit) {
		visit.as("Sanne Verbeek");
		visit.open("/schade-melden");
		visit.button("Beginnen").click();
		assertThat(visit.page()).hasURL(Pattern.compile("/schade-melden/\\d+\\?stap=client$"));
	}

	private static void report(Visit visit) {
		CLIENT.forEach((label, value) -> visit.field(label).fill(value));
		choose(visit, "btw", "nee");
		visit.button("Opslaan en verder").click();
		visit.page().locator("#kenteken").fill("AB-12-CD");
		choose(visit, "dekking", "wa");
		choose(visit, "wa-direct", "nee");
		visit.button("Opslaan en verder").click();
		visit.page().locator("#schadedatum").fill("gisteren");
		visit.page().locator("#plaats").fill("Amersfoort");
		visit.page().locator("#toedracht").fill("Stond stil voor rood licht en werd van achteren aangereden.");
		visit.button("Opslaan en verder").click();
		choose(visit, "tegenpartij-bekend", "ja");
		choose(visit, "soort-tegenpartij", "motorvoertuig");
		visit.page().locator("#kenteken-tegenpartij").fill("XY-99-ZZ");
		choose(visit, "formulier-getekend", "ja");
		visit.button("Opslaan en verder").click();
		reportTheRest(visit);
	}

	private static void reportTheRest(Visit visit) {
		visit.page().locator("#schadebedrag").fill("1.250");
		choose(visit, "letsel", "nee");
		visit.button("Opslaan en verder").click();
		visit.button("Opslaan en verder").click();
		addPaper(visit);
		visit.button("Naar controle en verzenden").click();
		visit.page().locator("#waarheid").check();
		visit.page().locator("#toestemming").check();
		visit.button("Schade melden").click();
	}

	/** With a script it goes by itself, and is told to be what its name says. */
	private static void addPaper(Visit visit) {
		visit.field("Bestanden")
			.setInputFiles(new FilePayload("schadeformulier.pdf", "application/pdf",
					ReceivedBytes.pdf(UUID.randomUUID().toString())));
		if (visit.button("Versturen").isVisible()) {
			visit.button("Versturen").click();
		}
		assertThat(visit.page().locator("#aangekomen .gathered")).containsText("schadeformulier.pdf");
	}

	static void choose(Visit visit, String question, String answer) {
		visit.page().locator("[name=" + question + "][value='" + answer + "']").check();
	}

	/** Waits until the answer left. */
	static void saved(Visit visit, String question) {
		visit.page()
			.waitForFunction("name => !Object.keys(localStorage).some(key => key.startsWith('meekijken.melding')"
					+ " && key.endsWith('.' + name))", question);
	}

	private static void discard(Visit visit, String draft) {
		visit.open(draft + "?stap=controle");
		visit.page().locator("summary").getByText("Deze melding weggooien").click();
		visit.page().getByRole(AriaRole.BUTTON).getByText("Ja, weggooien").click();
		assertThat(visit.page().getByText("De melding is weggegooid.")).isVisible();
	}

}
