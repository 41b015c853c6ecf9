package nl.meekijken.journeys;

import java.util.regex.Pattern;

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

}
