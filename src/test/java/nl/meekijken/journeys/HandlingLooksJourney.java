package nl.meekijken.journeys;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.account.Role;
import nl.meekijken.demo.DemoStaff;

import static org.assertj.core.api.Assertions.assertThat;

/** A handler goes from the list of what waits to a dossier, and writes in it. */
@InABrowser
class HandlingLooksJourney {

	@Autowired
	private DemoStaff staff;

	@ParameterizedTest
	@MethodSource("nl.meekijken.journeys.Inspection#languages")
	void aDossierIsHandledAtEveryWidthByDayAndByNight(String language, Visit visit) {
		var inspection = new Inspection(visit, language);
		new Office(visit, this.staff).enter(Role.HANDLER);
		inspection.speak();
		visit.open("/kantoor/dossiers");
		inspection.lookAt("werklijst");
		visit.open("/kantoor/dossiers?van=alle&wacht=ja&sorteer=wacht");
		inspection.lookAt("werklijst-alle");
		visit.page().locator("table.work .go").first().click();
		inspection.lookAt("behandelen");
		write(visit, inspection);
		claim(visit, inspection);
		bookByMistake(visit, inspection);
		lookAtTheClient(visit, inspection);
		assertThat(inspection.found()).isEmpty();
	}

	/** One head of damage, and the interest over it. */
	private static void claim(Visit visit, Inspection inspection) {
		var page = visit.page();
		page.locator(".anchors a[href$='/bedragen']").click();
		page.locator("#post-vorm #soort").selectOption("TOWING");
		page.locator("#geclaimd").fill("1.234,56");
		page.locator("#post-vorm button.main").click();
		page.locator(".sums tfoot").first().waitFor();
		inspection.lookAt("bedragen");
	}

	/** A payment that is taken back, first without saying why. */
	private static void bookByMistake(Visit visit, Inspection inspection) {
		var page = visit.page();
		page.locator("#bedrag").fill("99,95");
		page.locator("#van").fill("Univé");
		page.locator("#betaling-soort").selectOption("PART");
		page.locator("#betalingen > form button").click();
		page.locator(".take-back summary").first().click();
		page.locator(".take-back input[name=reden]").first().fill(" ");
		page.locator(".take-back button").first().click();
		page.locator(".take-back .wrong-why").first().waitFor();
		inspection.lookAt("bedragen-terug");
		page.locator(".take-back input[name=reden]").first().fill("Hoort bij een ander dossier");
		page.locator(".take-back button").first().click();
		page.getByText("Hoort bij een ander dossier").first().waitFor();
		inspection.lookAt("bedragen-teruggeboekt");
	}

	/** The form for the data of the client, and what is wrong in it. */
	private static void lookAtTheClient(Visit visit, Inspection inspection) {
		var page = visit.page();
		page.locator("a.back").click();
		page.locator("#client .changes a").click();
		page.locator("#straat").waitFor();
		inspection.lookAt("kantoor-klantgegevens");
		page.locator("#straat").fill("");
		page.locator("form.broad button.main").click();
		page.locator("#straat-fout").waitFor();
		inspection.lookAt("kantoor-klantgegevens-fout");
	}

	/** First what colleagues will read, by keyboard and without a mouse. */
	private static void write(Visit visit, Inspection inspection) {
		var page = visit.page();
		page.keyboard().press("a");
		assertThat(page.evaluate("document.activeElement.name")).isEqualTo("voor");
		page.locator("input[name=voor][value=INTERNAL]").check();
		page.locator("#tekst").fill("De verzekeraar belt morgen terug.");
		page.locator("button[name=voorbeeld]").click();
		page.locator("article.preview.internal").waitFor();
		inspection.lookAt("behandelen-voorbeeld");
		page.locator(".write button.main").click();
		page.locator(".logged.internal").first().getByText("De verzekeraar belt morgen terug.").waitFor();
		page.locator("#status form button.main").click();
		page.locator("#status .wrong").first().waitFor();
		inspection.lookAt("behandelen-fout");
	}

}
