package nl.meekijken.journeys;

import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.account.Role;
import nl.meekijken.demo.DemoStaff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A fact that is not right: said in the portal, taken over by staff, read in the portal.
 */
@InABrowser
class ProposalJourney {

	@Autowired
	private DemoStaff staff;

	@Test
	void whatAnIntermediaryProposesIsTakenOverByStaffAndThenStandsThere(Visit visit, Visit office) {
		visit.as("Joris Prins");
		visit.open("/dossiers");
		visit.page().locator("table.list tbody a.go, a.go").first().click();
		var dossier = visit.at();
		doubt(visit, "Plaats").click();
		assertThat(visit.heading(1)).hasText("Plaats: klopt dit niet?");
		visit.button("Voorstel versturen").click();
		assertThat(visit.page().locator("#fout")).isFocused();
		visit.field("Wat moet er staan?").fill("Nieuw Amerika");
		visit.field("Hoe weet u dat?").fill("Dat staat op het schadeformulier.");
		visit.field("Bestand").setInputFiles(new FilePayload("plek.eml", "message/rfc822", mail()));
		visit.button("Voorstel versturen").click();
		assertThat(visit.page().getByText("Uw voorstel is verstuurd.")).isVisible();
		assertThat(proposed(visit)).containsText("Voorgesteld");
		assertThat(proposed(visit)).containsText("Joris Prins");
		visit.open(dossier);
		takeOver(office, dossier);
		hear(visit);
		assertThat(proposed(visit)).containsText("Overgenomen door Marit Hofstra");
		assertThat(visit.page()
			.locator("#schade .pairs > div")
			.filter(new Locator.FilterOptions().setHasText("Plaats"))
			.first()).containsText("Nieuw Amerika");
		assertThat(visit.page().locator("#activiteiten")).containsText("Voorstel overgenomen: Plaats");
	}

	@Test
	void withoutAScriptItGoesAsWell(@WithoutScript Visit visit) {
		visit.as("Joris Prins");
		visit.open("/dossiers");
		visit.page().locator("table.list tbody a.go, a.go").first().click();
		doubt(visit, "Schadedatum").click();
		visit.field("Wat moet er staan?").fill("gisteren");
		visit.field("Hoe weet u dat?").fill("Dat zegt onze cliënt.");
		visit.button("Voorstel versturen").click();
		assertThat(visit.page().getByText("Uw voorstel is verstuurd.")).isVisible();
	}

	@ParameterizedTest
	@MethodSource("nl.meekijken.journeys.Inspection#languages")
	void everybodyCanReadWhatIsDoubtedAtEveryWidth(String language, Visit visit) {
		var inspection = new Inspection(visit, language);
		visit.as("Sanne Verbeek");
		inspection.speak();
		visit.openDossier("12-ACB-7");
		assertThat(visit.page().locator(".proposed")).hasCount(3);
		var dossier = visit.at();
		inspection.lookAt("voorstellen-in-dossier");
		for (var fact : new String[] { "kenteken", "soort-object", "toedracht" }) {
			visit.open(dossier + "/klopt-dit-niet?feit=" + fact);
			visit.page().locator("main form button.main").click();
			inspection.lookAt("voorstel-" + fact);
		}
		inspection.speakDutch();
		new Office(visit, this.staff).enter(Role.HANDLER);
		inspection.speak();
		visit.open("/kantoor" + dossier + "/voorstellen");
		visit.page().locator("form[action$=afwijzen] .actions button").first().click();
		inspection.lookAt("voorstellen-beslissen");
		Assertions.assertThat(inspection.found()).isEmpty();
	}

	/** The page that was open all the time hears of it without being asked for anew. */
	private static void hear(Visit visit) {
		assertThat(visit.page().locator(".live-line")).containsText("Er is nieuws in dit dossier");
		visit.page().locator(".live-line").getByText("toon").click();
	}

	private void takeOver(Visit visit, String dossier) {
		new Office(visit, this.staff).enter(Role.HANDLER);
		visit.open("/kantoor" + dossier);
		visit.link("Beslis over wat is voorgesteld").click();
		var one = visit.page().locator("#open li").filter(new Locator.FilterOptions().setHasText("Nieuw Amerika"));
		assertThat(one).containsText("Dat staat op het schadeformulier.");
		one.getByText("Overnemen").click();
		assertThat(visit.page().getByText("Overgenomen. Het staat nu zo in het dossier.")).isVisible();
	}

	private static Locator doubt(Visit visit, String fact) {
		return visit.link("Klopt dit niet? " + fact);
	}

	private static Locator proposed(Visit visit) {
		return visit.page()
			.locator("#schade .proposed")
			.filter(new Locator.FilterOptions().setHasText("Nieuw Amerika"));
	}

	private static byte[] mail() {
		return "From: a@post.example\r\nTo: b@post.example\r\nSubject: De plek\r\n\r\nHet was daar.\r\n"
			.getBytes(StandardCharsets.UTF_8);
	}

}
