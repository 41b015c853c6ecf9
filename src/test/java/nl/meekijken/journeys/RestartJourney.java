package nl.meekijken.journeys;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.HouseApart;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.People;
import nl.meekijken.trying.Thorough;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The server stops in the middle of a step, and comes back. */
@Thorough
@ModuleTest
@ExtendWith(Visits.class)
class RestartJourney {

	@Autowired
	private People people;

	@TempDir
	private Path vault;

	@Test
	void whatIsTypedWhileTheServerRestartsIsKeptOnceItIsBack() throws Exception {
		var port = HouseApart.freePort();
		var someone = this.people.of(Tier.GOLD);
		try (var chromium = Chromium.start()) {
			var visit = new Visit(chromium.browser(), "http://localhost:" + port, List.of(), true);
			try (var before = HouseApart.startAt(port, "256m", this.vault)) {
				begin(visit, someone);
				before.kill();
			}
			visit.field("Straat").fill("Tijdenslaan");
			visit.field("Woonplaats").pressSequentially("Zutph");
			assertThat(broken(visit)).isVisible();
			try (var after = HouseApart.startAt(port, "256m", this.vault)) {
				visit.field("Woonplaats").pressSequentially("en");
				assertThat(broken(visit)).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(20_000));
				ReportJourney.saved(visit, "woonplaats");
				visit.page().reload();
				assertAllIsThere(visit);
				after.kill();
			}
			visit.leave(true);
		}
	}

	private static void begin(Visit visit, People.Someone someone) {
		visit.open("/inloggen");
		visit.field("Gebruikersnaam").fill(someone.accountNumber());
		visit.field("Wachtwoord").fill(People.PASSWORD);
		visit.button("Inloggen").click();
		visit.open("/schade-melden");
		visit.button("Beginnen").click();
		visit.field("Achternaam").fill("Vooraf");
		visit.press("Tab");
		ReportJourney.saved(visit, "achternaam");
	}

	private static void assertAllIsThere(Visit visit) {
		assertThat(visit.field("Achternaam")).hasValue("Vooraf");
		assertThat(visit.field("Straat")).hasValue("Tijdenslaan");
		assertThat(visit.field("Woonplaats")).hasValue("Zutphen");
		visit.button("Opslaan en verder").click();
		assertThat(visit.page()).hasURL(Pattern.compile("stap=voertuig$"));
	}

	private static Locator broken(Visit visit) {
		return visit.page().locator("#geen-verbinding");
	}

}
