package nl.meekijken.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What is answered at a step while there is no network. */
final class ReportAnswers {

	private ReportAnswers() {
	}

	static void give(Visit visit, String step) {
		switch (step) {
			case "gebeurtenis" -> {
				visit.page().locator(".boxes-of-form summary").first().click();
				ReportJourney.choose(visit, "omstandigheden-a", "1");
				ReportJourney.choose(visit, "omstandigheden-a", "10");
			}
			case "tegenpartij" -> {
				ReportJourney.choose(visit, "tegenpartij-bekend", "ja");
				ReportJourney.choose(visit, "soort-tegenpartij", "motorvoertuig");
				ReportJourney.choose(visit, "kenteken-tegenpartij-onbekend", "kenteken-onbekend");
			}
			default -> {
				visit.field("Achternaam").fill("Onderweg");
				visit.press("Tab");
			}
		}
	}

	static void assertGiven(Visit visit, String step) {
		switch (step) {
			case "gebeurtenis" ->
				assertThat(visit.page().locator("[name=omstandigheden-a][type=checkbox]:checked")).hasCount(2);
			case "tegenpartij" -> {
				assertThat(visit.page().locator("[name=soort-tegenpartij][value=motorvoertuig]")).isChecked();
				assertThat(visit.page().locator("[name=kenteken-tegenpartij-onbekend][type=checkbox]")).isChecked();
				assertThat(visit.page().locator("#veld-soort-partij-twee")).isHidden();
			}
			default -> assertThat(visit.field("Achternaam")).hasValue("Onderweg");
		}
	}

}
