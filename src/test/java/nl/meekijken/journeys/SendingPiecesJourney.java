package nl.meekijken.journeys;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.embedded.Postbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An office asks its client for a photograph, and the client sends it by telephone. */
@InABrowser
class SendingPiecesJourney {

	private static final String VAN = "V-21-CQB";

	@Autowired
	private Postbox postbox;

	@Test
	void aPhotographComesFromTheTelephoneOfTheClientIntoTheDossier(Visit visit) throws IOException {
		ask(visit);
		var letters = new MailedLetters(visit, this.postbox);
		letters.open("", "Wij missen nog stukken");
		letters.follow("Stukken sturen");
		openedByTelephone(visit);
		send(visit, photograph("schade.jpg", 1600), new FilePayload("notitie.txt", "text/plain", new byte[] { 'a' }),
				photograph("overzicht.jpg", 1500));
		assertThat(visit.page().getByText("Dank u wel, wij hebben het ontvangen.")).isVisible();
		assertThat(visit.page().locator(".receipt")).containsText("schade.jpg");
		assertThat(visit.page().locator(".receipt")).containsText("overzicht.jpg");
		assertThat(visit.page().locator(".wrong-why")).containsText("notitie.txt: dit soort bestand");
		reads(visit);
		visit.page().setViewportSize(1280, 900);
		visit.openDossier(VAN);
		assertThat(visit.page().locator("#stukken").getByText("2 bestanden ontvangen").first()).isVisible();
		visit.picture("dossier-pieces");
	}

	@Test
	void withoutScriptsTheFormSendsAsWell(@WithoutScript Visit visit) throws IOException {
		ask(visit);
		visit.open(visit.page().locator("#link").innerText().replaceFirst("https?://[^/]+", ""));
		openedByTelephone(visit);
		send(visit, photograph("schade.jpg", 1600));
		assertThat(visit.page().getByText("Dank u wel, wij hebben het ontvangen.")).isVisible();
	}

	private static void ask(Visit visit) {
		visit.as("Sanne Verbeek").openDossier(VAN);
		visit.page().locator("#stukken").getByText("Stukken opvragen bij cliënt").click();
		visit.page().getByLabel("Kentekenbewijs").first().check();
		visit.button("Verzoek versturen").click();
		assertThat(visit.heading(1)).hasText("Het verzoek is klaar");
		visit.picture("request-made");
	}

	private static void openedByTelephone(Visit visit) {
		visit.page().setViewportSize(360, 740);
		assertThat(visit.page()).hasURL(Pattern.compile("/stukken$"));
		assertThat(visit.heading(1)).hasText("Stukken sturen");
		assertThat((int) visit.page().evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
		visit.picture("client-360");
	}

	private static void send(Visit visit, FilePayload... files) {
		var form = visit.page().locator("form.send").first();
		form.locator("input[type=file]").last().setInputFiles(files);
		form.locator("button").click();
	}

	private static FilePayload photograph(String name, int width) throws IOException {
		var bytes = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(width, 1200, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
		return new FilePayload(name, "image/jpeg", bytes.toByteArray());
	}

	private static void reads(Visit visit) {
		assertThat(Accessible.violations(visit.page(), Inspection.RULES)).isEmpty();
	}

}
