package nl.meekijken.journeys;

import com.microsoft.playwright.Locator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What is answered at a step while there is no network. */
final class ReportAnswers {

	private ReportAnswers() {
	}

	static void give(Visit visit, String step) {
		switch (step) {
			case "voertuig" -> {
				answer(visit, "kenteken").fill("AB-12-CD");
				ReportJourney.choose(visit, "dekking", "wa");
			}
			case "gebeurtenis" -> {
				visit.page().locator(".boxes-of-form summary").first().click();
				ReportJourney.choose(visit, "omstandigheden-a", "1");
				ReportJourney.choose(visit, "omstandigheden-a", "10");
			}
			case "tegenpartij" -> knowsTheCounterparty(visit);
			case "schade" -> {
				answer(visit, "schadebedrag").pressSequentially("1.250");
				ReportJourney.choose(visit, "schadeposten", "berging");
			}
			case "getuigen" -> answer(visit, "andere-getuigen").pressSequentially("De buurvrouw");
			default -> {
				visit.field("Achternaam").fill("Onderweg");
				visit.press("Tab");
			}
		}
	}

	private static void knowsTheCounterparty(Visit visit) {
		ReportJourney.choose(visit, "tegenpartij-bekend", "ja");
		ReportJourney.choose(visit, "soort-tegenpartij", "motorvoertuig");
		ReportJourney.choose(visit, "kenteken-tegenpartij-onbekend", "kenteken-onbekend");
	}

	static void assertGiven(Visit visit, String step) {
		switch (step) {
			case "voertuig" -> {
				assertThat(answer(visit, "kenteken")).hasValue("AB-12-CD");
				assertThat(chosen(visit, "dekking", "wa")).isChecked();
			}
			case "gebeurtenis" ->
				assertThat(visit.page().locator("[name=omstandigheden-a][type=checkbox]:checked")).hasCount(2);
			case "tegenpartij" -> {
				assertThat(chosen(visit, "soort-tegenpartij", "motorvoertuig")).isChecked();
				assertThat(chosen(visit, "kenteken-tegenpartij-onbekend", "kenteken-onbekend")).isChecked();
				assertThat(visit.page().locator("#veld-soort-partij-twee")).isHidden();
			}
			case "schade" -> {
				assertThat(answer(visit, "schadebedrag")).hasValue("1.250");
				assertThat(chosen(visit, "schadeposten", "berging")).isChecked();
			}
			case "getuigen" -> assertThat(answer(visit, "andere-getuigen")).hasValue("De buurvrouw");
			default -> assertThat(visit.field("Achternaam")).hasValue("Onderweg");
		}
	}

	private static Locator answer(Visit visit, String question) {
		return visit.page().locator("#" + question);
	}

	private static Locator chosen(Visit visit, String question, String answer) {
		return visit.page().locator("[name=" + question + "][value='" + answer + "']");
	}

}
