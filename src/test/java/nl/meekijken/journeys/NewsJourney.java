package nl.meekijken.journeys;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** News is read by keyboard alone. */
@InABrowser
class NewsJourney {

	@Test
	void oneKeyMarksAllNewsAsRead(Visit visit) {
		visit.as("Joris Prins");
		var bell = visit.page().locator("a.bell");
		assertThat(bell).hasText(Pattern.compile("Nieuws.*nieuwe? bericht", Pattern.DOTALL));
		visit.tabTo(bell);
		visit.press("Enter");
		assertThat(visit.heading(1)).hasText(Pattern.compile("^Sinds uw laatste bezoek\\d+\\+?$"));
		assertThat(visit.page().locator(".happened a").first()).isVisible();
		assertThat(visit.page().locator("html.scripted")).isVisible();
		visit.press("m");
		assertThat(visit.page().getByText("Al het nieuws staat op gelezen.")).isVisible();
		assertThat(visit.page().getByText("U bent helemaal bij.")).isVisible();
		assertThat(visit.page().locator(".happened")).hasCount(0);
		assertThat(visit.page().locator("a.bell .tally")).hasCount(0);
		visit.page().goBack();
		visit.page().reload();
		assertThat(visit.page().getByText("U bent helemaal bij.")).isVisible();
	}

	@Test
	void aPageThatFindsNobodyToTellItAnythingAsksAgainAndLetsTheNextTabHear(Visit visit) {
		visit.as("Joris Prins");
		visit.context()
			.addInitScript(
					"const wait = setTimeout; window.setTimeout = (what, time) => wait(what, Math.min(time, 200))");
		var asked = new AtomicInteger();
		visit.context().route("**/nieuws/stroom*", route -> answer(route, asked.incrementAndGet()));
		visit.page().locator("tbody").getByRole(AriaRole.LINK).first().click();
		assertThat(visit.page().locator(".live-line")).containsText("nieuw");
		visit.page().waitForCondition(() -> asked.get() > 2);
		var dossier = visit.at();
		visit.again();
		visit.open(dossier);
		assertThat(visit.page().locator(".live-line")).containsText("nieuw");
	}

	/** No room at first, then news, then that it is over; another tab hears news too. */
	private static void answer(Route route, int time) {
		var told = (time == 2 || time == 4) ? "event: dossier\nid: 1\ndata: alle\n\n" : "event: einde\ndata: einde\n\n";
		route.fulfill((time == 1) ? new Route.FulfillOptions().setStatus(204)
				: new Route.FulfillOptions().setContentType("text/event-stream").setBody("retry: 100\n\n" + told));
	}

}
