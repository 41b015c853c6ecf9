package nl.meekijken.journeys;

import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

import nl.meekijken.document.ReceivedBytes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A damage is reported on a narrow screen, with the keyboard alone. */
@InABrowser
class ReportByKeyboardJourney {

	@Test
	void aPlainCollisionIsReportedWithoutAMouse(Visit visit) {
		visit.as("Sanne Verbeek");
		visit.page().setViewportSize(360, 740);
		visit.open("/schade-melden");
		press(visit, "Beginnen");
		client(visit);
		vehicle(visit);
		event(visit);
		counterparty(visit);
		type(visit, "#schadebedrag", "1.250");
		assertThat(visit.page().locator("#schadebedrag-melding")).containsText("1.250,00");
		choose(visit, "letsel", "nee");
		press(visit, "Opslaan en verder");
		press(visit, "Opslaan en verder");
		papers(visit);
		send(visit);
		assertThat(visit.page().getByText("Uw melding is ontvangen").first()).isVisible();
	}

	private static void client(Visit visit) {
		type(visit, "#voorletters", "tk");
		type(visit, "#achternaam", "Toetsenbord");
		type(visit, "#postcode", "3511ab");
		type(visit, "#huisnummer", "12");
		type(visit, "#straat", "Dorpsstraat");
		type(visit, "#woonplaats", "Utrecht");
		type(visit, "#e-mail", "toetsenbord@klant.example");
		type(visit, "#telefoon", "0612");
		visit.press("Tab");
		assertThat(visit.page().locator("#telefoon-melding")).containsText("bestaat niet");
		assertThat(visit.page().locator("#telefoon[aria-invalid=true]")).isVisible();
		visit.press("Shift+Tab");
		visit.page().keyboard().press("Control+a");
		visit.page().keyboard().type("06 12345678");
		choose(visit, "btw", "nee");
		assertThat(visit.page().locator("#telefoon[aria-invalid]")).hasCount(0);
		press(visit, "Opslaan en verder");
	}

	private static void vehicle(Visit visit) {
		type(visit, "#kenteken", "ab12cd");
		choose(visit, "dekking", "wa");
		choose(visit, "wa-direct", "nee");
		press(visit, "Opslaan en verder");
	}

	private static void event(Visit visit) {
		type(visit, "#schadedatum", "gisteren");
		type(visit, "#plaats", "Amersfoort");
		type(visit, "#toedracht", "Stond stil voor rood licht en werd van achteren aangereden.");
		press(visit, "Opslaan en verder");
	}

	private static void counterparty(Visit visit) {
		choose(visit, "tegenpartij-bekend", "ja");
		choose(visit, "soort-tegenpartij", "motorvoertuig");
		type(visit, "#kenteken-tegenpartij", "xy99zz");
		choose(visit, "formulier-getekend", "ja");
		press(visit, "Opslaan en verder");
	}

	/** From there on the browser's own window is what one chooses in. */
	private static void papers(Visit visit) {
		visit.tabTo(visit.field("Bestanden"));
		visit.field("Bestanden")
			.setInputFiles(new FilePayload("schadeformulier.pdf", "application/pdf",
					ReceivedBytes.pdf(UUID.randomUUID().toString())));
		assertThat(visit.page().locator("#aangekomen .gathered")).containsText("schadeformulier.pdf");
		press(visit, "Naar controle en verzenden");
	}

	/** Whoever forgets one declaration is told where, and keeps the other. */
	private static void send(Visit visit) {
		tick(visit, "#waarheid");
		press(visit, "Schade melden");
		assertThat(visit.page().locator("#fout")).isFocused();
		assertThat(visit.page().locator("#toestemming-fout")).isVisible();
		assertThat(visit.page().locator("#waarheid")).isChecked();
		tick(visit, "#toestemming");
		press(visit, "Schade melden");
	}

	private static void type(Visit visit, String field, String words) {
		visit.tabTo(visit.page().locator(field));
		visit.page().keyboard().type(words);
	}

	private static void tick(Visit visit, String box) {
		visit.tabTo(visit.page().locator(box));
		visit.press("Space");
		assertThat(visit.page().locator(box)).isChecked();
	}

	/** The arrows go from one answer to the next; the first is chosen with a space. */
	private static void choose(Visit visit, String question, String answer) {
		var answers = visit.page().locator("[type=radio][name=" + question + "]");
		visit.tabTo(answers.first());
		visit.press("Space");
		for (var times = 0; times < answers.count() && !chosen(visit, question, answer).isChecked(); times++) {
			visit.press("ArrowDown");
		}
		assertThat(chosen(visit, question, answer)).isChecked();
	}

	private static Locator chosen(Visit visit, String question, String answer) {
		return visit.page().locator("[type=radio][name=" + question + "][value='" + answer + "']");
	}

	private static void press(Visit visit, String words) {
		visit.tabTo(visit.role(AriaRole.BUTTON, words));
		visit.press("Enter");
		visit.page().waitForLoadState();
	}

}
