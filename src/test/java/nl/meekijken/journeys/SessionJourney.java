package nl.meekijken.journeys;

import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@InABrowser
class SessionJourney {

	private static final String WARNING = "U wordt bijna uitgelogd";

	@Test
	void oneKeyKeepsOneSignedInInAllTabs(Visit visit) {
		visit.context().clock().install();
		visit.as("Sanne Verbeek").openDossier("RC-482-K");
		var other = visit.context().newPage();
		other.navigate("/dossiers");
		visit.page().bringToFront();
		visit.page().locator(".copy").first().focus();
		visit.context().clock().fastForward("27:15");
		assertThat(visit.role(AriaRole.DIALOG, WARNING)).isVisible();
		assertThat(visit.page().getByText("Dat gebeurt over twee minuten.")).isVisible();
		assertThat(dialog(other)).isVisible();
		assertThat(visit.button("Ingelogd blijven")).isFocused();
		visit.press("Enter");
		assertThat(visit.role(AriaRole.DIALOG, WARNING)).isHidden();
		assertThat(visit.page().locator(".copy").first()).isFocused();
		assertThat(dialog(other)).isHidden();
		visit.context().clock().fastForward("20:00");
		assertThat(visit.role(AriaRole.DIALOG, WARNING)).isHidden();
		visit.context().clock().fastForward("08:20");
		assertThat(visit.page().getByText(Pattern.compile("Dat gebeurt over \\d\\d seconden."))).isVisible();
		visit.press("Escape");
		assertThat(visit.role(AriaRole.DIALOG, WARNING)).isHidden();
	}

	private static com.microsoft.playwright.Locator dialog(Page page) {
		return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(WARNING));
	}

	@Test
	void afterTheEndOneComesBackToTheSamePlace(Visit visit) {
		visit.context().clock().install();
		visit.as("Sanne Verbeek").openDossier("RC-482-K");
		var dossier = visit.at();
		visit.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("sessie"));
		visit.context().clock().fastForward("31:00");
		assertThat(visit.page()).hasURL(Pattern.compile("/inloggen$"));
		visit.fillIn(visit.person("Sanne Verbeek"));
		assertThat(visit.page()).hasURL(Pattern.compile(dossier + "(\\?continue)?$"));
		assertThat(visit.heading(1)).containsText("de Vries-Bakker");
	}

}
