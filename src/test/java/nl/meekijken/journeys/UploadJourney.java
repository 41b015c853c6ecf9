package nl.meekijken.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.account.Role;
import nl.meekijken.demo.DemoStaff;
import nl.meekijken.document.ReceivedBytes;
import nl.meekijken.trying.SamplePapers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@InABrowser
class UploadJourney {

	private static final String PLATE = "XC-917-R";

	@Autowired
	private DemoStaff staff;

	@Test
	void filesAreChosenSentCheckedAndThenInTheDossier(Visit visit) {
		visit.as("Sanne Verbeek").openDossier(PLATE);
		visit.page().locator("#toevoegen > summary").click();
		assertThat(visit.page().getByText("Een bestand mag 25")).isVisible();
		visit.field("Bestanden")
			.setInputFiles(new FilePayload[] { pdf("offerte garage.pdf"),
					new FilePayload("stiekem.pdf", "application/pdf", "<html>".getBytes(StandardCharsets.US_ASCII)) });
		var rows = visit.page().locator("#te-versturen li");
		assertThat(rows).hasCount(2);
		assertThat(rows.first().locator("select")).hasValue("QUOTATION");
		visit.button("Versturen").click();
		assertThat(rows.first()).containsText("Ontvangen.");
		assertThat(rows.nth(1)).containsText("Dit soort bestand kunnen wij niet aannemen");
		var arrived = visit.page().locator("#aangekomen");
		assertThat(arrived).containsText("offerte garage.pdf");
		assertThat(arrived).containsText("Het document staat in het dossier.",
				new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
		assertThat(visit.page().locator("#documenten .tiles")).containsText("offerte garage.pdf");
		visit.page().setViewportSize(360, 740);
		visit.page().reload();
		visit.page()
			.locator("#aangekomen")
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Terugtrekken offerte garage.pdf"))
			.click();
		assertThat(visit.page().locator("#documenten")).not().containsText("offerte garage.pdf");
	}

	@Test
	void filesGoWithoutAScriptToo(@WithoutScript Visit visit) {
		visit.as("Sanne Verbeek").openDossier(PLATE);
		visit.page().locator("#toevoegen > summary").click();
		visit.field("Bestanden").setInputFiles(new FilePayload[] { pdf("zonder script.pdf") });
		visit.button("Versturen").click();
		assertThat(visit.heading(1)).hasText("Verstuurde documenten");
		assertThat(visit.page().getByText("Het document wordt gecontroleerd")).isVisible();
	}

	@Test
	void filesAreDroppedPhotographedStoppedAndSentAgainByThemselves(Visit visit) throws IOException {
		visit.as("Sanne Verbeek").openDossier(PLATE);
		drop(visit, "#documenten", "gesleepte getuige.pdf");
		visit.page()
			.locator("#camera")
			.setInputFiles(new FilePayload("deuk.jpg", "image/jpeg", SamplePapers.photograph(40, 30, 1)));
		var rows = visit.page().locator("#te-versturen li");
		assertThat(rows.first().locator("select")).hasValue("WITNESS_STATEMENT");
		assertThat(rows.nth(1).locator("select")).hasValue("DAMAGE_PHOTO");
		var held = new ArrayList<Route>();
		visit.page().route("**/documenten/bytes", held::add);
		visit.button("Versturen").click();
		visit.page().waitForCondition(() -> held.size() == 2);
		assertThat(rows.first()).containsText("Wordt verstuurd.");
		rows.first().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Annuleren")).click();
		assertThat(rows).hasCount(1);
		visit.page().unroute("**/documenten/bytes");
		held.stream().filter(UploadJourney::isPhotograph).forEach(Route::abort);
		assertThat(rows).containsText("Ontvangen.");
		assertThat(visit.page().locator("#aangekomen")).containsText("deuk.jpg");
		assertThat(visit.page().locator("#aangekomen")).not().containsText("gesleepte getuige.pdf");
		sendFromAPageThatWasOpenTooLong(visit, rows);
		visit.forgiveTheNetwork();
	}

	/** As after signing in anew in another window. */
	private static void sendFromAPageThatWasOpenTooLong(Visit visit, Locator rows) {
		var other = new Cookie("formulier", UUID.randomUUID().toString()).setDomain("localhost").setPath("/");
		visit.context().addCookies(List.of(other.setHttpOnly(true)));
		visit.field("Bestanden").setInputFiles(new FilePayload[] { pdf("pagina stond open.pdf") });
		visit.button("Versturen").click();
		assertThat(rows.last()).containsText("De pagina stond te lang open.");
		rows.last().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Opnieuw")).click();
		assertThat(rows.last()).containsText("Ontvangen.");
	}

	@Test
	void staffDropAFileSayForWhomItIsAndSeeItChecked(Visit visit) {
		new Office(visit, this.staff).enter(Role.HANDLER);
		visit.open("/kantoor/dossiers?van=alle&wacht=ja&sorteer=wacht");
		visit.page().locator("table.work .go").first().click();
		visit.page().locator("#documenten a[href$='/documenten']").click();
		assertThat(visit.page().getByText("U kunt bestanden ook hierheen slepen.")).isVisible();
		assertThat(visit.page().locator("#toevoegen [data-plain]").first()).isHidden();
		drop(visit, "#toevoegen", "expertise van nu.pdf");
		var row = visit.page().locator("#te-versturen li");
		assertThat(row.locator("select")).hasValue("EXPERT_REPORT");
		visit.button("Toevoegen").click();
		assertThat(row).containsText("Klaar om te versturen.");
		visit.page().locator("input[name=voor][value=INTERNAL]").check();
		visit.page().locator("#van").selectOption("EXPERT");
		visit.button("Toevoegen").click();
		assertThat(row).containsText("Ontvangen.");
		assertThat(visit.page().locator("#documenten")).containsText("expertise van nu.pdf",
				new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
		assertThat(visit.page().locator("#stand")).not().containsText("Wordt gecontroleerd.");
	}

	private static boolean isPhotograph(Route route) {
		return "deuk.jpg".equals(route.request().headerValue("x-naam"));
	}

	/** As from a folder on the desk of whoever looks. */
	private static void drop(Visit visit, String where, String name) {
		var file = pdf(name);
		visit.page().evaluate("""
				([where, name, bytes]) => {
					const transfer = new DataTransfer();
					transfer.items.add(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], name));
					for (const step of ["dragover", "drop"]) {
						document.querySelector(where).dispatchEvent(
							new DragEvent(step, { dataTransfer: transfer, bubbles: true, cancelable: true }));
					}
				}""", List.of(where, name, Base64.getEncoder().encodeToString(file.buffer)));
	}

	private static FilePayload pdf(String name) {
		return new FilePayload(name, "application/pdf", ReceivedBytes.pdf(UUID.randomUUID().toString()));
	}

}
