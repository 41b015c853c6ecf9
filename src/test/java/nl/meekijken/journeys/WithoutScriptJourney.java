package nl.meekijken.journeys;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@InABrowser
class WithoutScriptJourney {

	@Test
	void everythingButTypingAheadWorksWithoutAScript(@WithoutScript Visit visit) {
		visit.as("Joris Prins");
		assertThat(visit.page().getByText("Druk op deze toets")).isHidden();
		visit.page().locator("thead").getByRole(AriaRole.LINK).getByText("Cliënt").click();
		assertThat(visit.page()).hasURL(Pattern.compile("sorteer=client$"));
		visit.link("Volgende").click();
		assertThat(visit.page()).hasURL(Pattern.compile("pagina=2$"));
		visit.page().locator("summary", new Page.LocatorOptions().setHasText("Bal bij")).click();
		visit.field("Verzekeraar").check();
		visit.button("Toon dossiers").locator("visible=true").click();
		assertThat(visit.link("Verwijder filter: Bal bij: Verzekeraar")).isVisible();
		visit.open("/dossiers");
		visit.searchField().fill("loon");
		visit.button("Zoeken").click();
		assertThat(visit.page()).hasURL(Pattern.compile("zoek=loon$"));
		visit.page()
			.locator("tbody tr", new Page.LocatorOptions().setHasText("van Loon"))
			.getByRole(AriaRole.LINK)
			.click();
		assertThat(visit.heading(1)).containsText("van Loon");
		readsADossier(visit);
		visit.button("Uitloggen").click();
		assertThat(visit.page().getByText("U bent uitgelogd.")).isVisible();
	}

	private static void readsADossier(Visit visit) {
		for (var control : visit.page().locator("[data-scripted]").all()) {
			assertThat(control).isHidden();
		}
		visit.button("Nieuwste eerst").click();
		assertThat(visit.page()).hasURL(Pattern.compile("#activiteiten$"));
		visit.button("Oudste eerst").click();
		assertThat(visit.button("Nieuwste eerst")).isVisible();
		visit.page().locator("details.mail summary").first().click();
		visit.link("Lees deze e-mail").locator("visible=true").click();
		assertThat(visit.page()).hasURL(Pattern.compile("/e-mails/\\d+$"));
		assertThat(visit.page().getByRole(AriaRole.ARTICLE)).isVisible();
		visit.link(visit.page().getByText("Terug naar dossier").innerText().strip()).click();
		assertThat(visit.page()).hasURL(Pattern.compile("#emails$"));
		visit.page().locator(".tile a").first().click();
		assertThat(visit.page().locator(".sheets img").first()).isVisible();
		visit.link("Terug naar dossier " + visit.at().replaceAll("^/dossiers/([^/]+)/.*$", "$1")).click();
		visit.link("Terug naar overzicht").click();
		assertThat(visit.page()).hasURL(Pattern.compile("/dossiers$"));
	}

}
