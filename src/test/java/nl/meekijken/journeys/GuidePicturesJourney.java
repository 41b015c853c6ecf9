package nl.meekijken.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.account.Role;
import nl.meekijken.demo.DemoStaff;

/** Takes the pictures of the guides, where {@code -Dpictures} asks for them. */
@InABrowser
@EnabledIfSystemProperty(named = "pictures", matches = ".*")
class GuidePicturesJourney {

	@Autowired
	private DemoStaff staff;

	@Test
	void whatIntermediariesSeeIsPictured(Visit visit) {
		visit.open("/inloggen").glance("inloggen");
		ReportJourney.begin(visit);
		var draft = visit.at().replaceFirst("\\?.*", "");
		look(visit, draft + "?stap=gebeurtenis", "melden");
		ReportJourney.discard(visit, draft);
		look(visit, "/dossiers?zoek=vries", "zoeken");
		look(visit, "/nieuws", "nieuws");
		look(visit, "/eigen-gegevens/nieuws", "nieuws-per-mail");
		look(visit, "/collegas", "collegas");
		visit.openDossier("12-ACB-7");
		look(visit, visit.at() + "#schade", "klopt-dit-niet");
		visit.openDossier("RC-482-K");
		visit.glance("dossier");
		var dossier = visit.at();
		look(visit, dossier + "#activiteiten", "activiteiten");
		look(visit, dossier + "/stukken-opvragen", "stukken-opvragen");
		look(visit, dossier + "/iban", "iban");
	}

	@Test
	void whatStaffSeeIsPictured(Visit visit) {
		var office = new Office(visit, this.staff);
		office.enter(Role.HANDLER);
		look(visit, "/kantoor/dossiers?van=alle&wacht=ja&sorteer=wacht", "werklijst");
		visit.open("/kantoor/dossiers?van=alle&zoek=RC-482-K");
		visit.page().locator("table.work .go").first().click();
		visit.page().locator("#schrijven").waitFor();
		visit.glance("behandelen");
		var dossier = visit.at();
		look(visit, dossier + "/bedragen", "bedragen");
		look(visit, dossier + "/stukken", "benodigde-stukken");
		look(visit, "/kantoor/ontvangen", "te-beoordelen");
		office.leave();
		office.enter(Role.STAFF_ADMINISTRATOR);
		look(visit, "/kantoor/beheer", "beheer");
	}

	private static void look(Visit visit, String path, String name) {
		visit.open(path).glance(name);
	}

}
