package nl.meekijken.journeys;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What people see of every screen, in both languages, by day and by night. */
@InABrowser
class LooksJourney {

	private static final List<String> OWN = List.of("eigen-gegevens", "eigen-gegevens/kantoor",
			"eigen-gegevens/wachtwoord", "eigen-gegevens/e-mailadres", "eigen-gegevens/inloggen",
			"eigen-gegevens/inloggen/app", "eigen-gegevens/inloggen/passkey", "bevestigen", "collegas",
			"collegas/uitnodigen");

	private static final List<String> BEFORE_SIGNING_IN = List.of("wachtwoord-vergeten", "demo-aanvragen", "postvak");

	@ParameterizedTest
	@MethodSource("nl.meekijken.journeys.Inspection#languages")
	void everyScreenCanBeReadByEverybodyAtEveryWidth(String language, Visit visit) {
		var inspection = new Inspection(visit, language);
		visit.open("/inloggen");
		inspection.speak();
		inspection.lookAt("inloggen");
		inspection.speakDutch();
		visit.as("Iris de Wit");
		inspection.speak();
		inspection.lookAt("leeg");
		visit.context().clearCookies();
		visit.as("Sanne Verbeek");
		inspection.speak();
		inspection.lookAt("startscherm");
		lookAtDossiers(visit, inspection);
		lookAtItsEmailAndPaper(visit, inspection);
		lookAtAll(visit, inspection, OWN);
		visit.open("/dossiers/1999-000001");
		inspection.lookAt("niet-gevonden");
		visit.context().clearCookies();
		visit.open("/inloggen");
		inspection.speak();
		lookAtAll(visit, inspection, BEFORE_SIGNING_IN);
		assertThat(inspection.found()).isEmpty();
	}

	private static void lookAtDossiers(Visit visit, Inspection inspection) {
		visit.open("/dossiers?zoek=onvindbaar");
		inspection.lookAt("niets-gevonden");
		for (var plate : List.of("RC-482-K", "ZQ-550-T", "4-CTC-81", "91-QGS-2", "8-XCQ-12")) {
			visit.openDossier(plate);
			inspection.lookAt("dossier-" + plate);
		}
	}

	private static void lookAtAll(Visit visit, Inspection inspection, List<String> pages) {
		for (var page : pages) {
			visit.open("/" + page);
			inspection.lookAt(page.replace('/', '-'));
		}
	}

	private static void lookAtItsEmailAndPaper(Visit visit, Inspection inspection) {
		visit.openDossier("RC-482-K");
		var email = visit.page().locator("details.mail a").first().getAttribute("href");
		var paper = visit.page().locator(".pinned a").first().getAttribute("href");
		visit.open(email);
		inspection.lookAt("e-mail");
		visit.open(paper);
		inspection.lookAt("document");
	}

}
