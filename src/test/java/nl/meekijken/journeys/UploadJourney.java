package nl.meekijken.journeys;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

import nl.meekijken.document.ReceivedBytes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@InABrowser
class UploadJourney {

	private static final String PLATE = "XC-917-R";

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

	private static FilePayload pdf(String name) {
		return new FilePayload(name, "application/pdf", ReceivedBytes.pdf(UUID.randomUUID().toString()));
	}

}
