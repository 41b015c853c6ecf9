package nl.meekijken.journeys;

import java.time.Instant;
import java.util.regex.Pattern;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.account.Role;
import nl.meekijken.demo.DemoStaff;
import nl.meekijken.trying.Phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What members of staff go through in a day, with a real browser. */
@InABrowser
class StaffJourney {

	private static final String FACTORS = "/kantoor/eigen-gegevens/inloggen";

	@Autowired
	private DemoStaff staff;

	@Test
	void somebodyIsFoundBlockedAndLetInAgain(Visit visit) {
		new Office(visit, this.staff).enter(Role.STAFF_ADMINISTRATOR);
		visit.searchField().fill("wit");
		visit.press("Enter");
		visit.link("Iris de Wit").click();
		assertThat(visit.heading(1)).containsText("Iris de Wit");
		visit.button("Blokkeren").click();
		assertThat(visit.page().getByText("Deze persoon is geblokkeerd en overal uitgelogd.")).isVisible();
		assertThat(visit.page().getByText("Geblokkeerd door Esra Yilmaz van 112schade")).isVisible();
		visit.button("Deblokkeren").click();
		assertThat(visit.page().getByText("Deze persoon kan weer inloggen.")).isVisible();
		visit.link("Beheer").click();
		visit.link("Demo-aanvragen").click();
		assertThat(visit.heading(1)).hasText("Aangevraagde demo's");
		visit.link("Beheer").click();
		visit.link("Niet verstuurde e-mail").click();
		assertThat(visit.heading(1)).hasText("Niet verstuurde e-mail");
	}

	@Test
	void theKeyboardAloneGetsOneInAndToOnesOwnDetails(Visit visit) {
		visit.open("/kantoor/inloggen");
		visit.tabTo(visit.field("Gebruikersnaam"));
		var marit = this.staff.signIns().getFirst();
		visit.page().keyboard().type(marit.accountNumber());
		visit.tabTo(visit.field("Wachtwoord"));
		visit.page().keyboard().type(marit.password());
		visit.press("Enter");
		assertThat(visit.heading(1)).hasText("Dossiers");
		visit.press("Tab");
		assertThat(visit.link("Naar de inhoud")).isFocused();
		visit.tabTo(visit.page().locator("a.who"));
		visit.press("Enter");
		assertThat(visit.heading(1)).hasText("Eigen gegevens");
		visit.tabTo(visit.field("Functie"));
		visit.press("ControlOrMeta+A");
		visit.page().keyboard().type("Schadebehandelaar");
		visit.press("Enter");
		assertThat(visit.page().getByText("Uw gegevens zijn opgeslagen.")).isVisible();
		visit.tabTo(visit.link("Inloggen met twee stappen"));
		visit.press("Enter");
		visit.tabTo(visit.link("App instellen"));
		visit.press("Enter");
		assertThat(visit.page().locator("svg.qr")).isVisible();
	}

	@Test
	void anAppWithCodesIsSetUpUsedAndRemoved(Visit visit) {
		var office = new Office(visit, this.staff);
		office.enter(Role.HANDLER);
		visit.open(FACTORS);
		visit.link("App instellen").click();
		var phone = new Phone(visit.page().locator("#sleutel").textContent());
		visit.field("Code uit de app").fill(phone.code(now()));
		visit.button("Bevestigen").click();
		assertThat(visit.heading(1)).hasText("Herstelcodes");
		var codes = visit.page().locator(".codes li").allTextContents();
		visit.link("Ik heb ze bewaard").click();
		assertThat(visit.page().getByText("Nog 10 codes te gebruiken.")).isVisible();
		office.leave();
		office.fillIn(Role.HANDLER);
		assertThat(visit.heading(1)).hasText("Tweede stap");
		visit.link("Lukt het niet? Gebruik een herstelcode").click();
		visit.field("Herstelcode").fill(codes.getFirst());
		visit.button("Verder").click();
		assertThat(visit.page()).hasURL(Pattern.compile("/kantoor/dossiers$"));
		visit.open(FACTORS);
		visit.button("Verwijderen: App met codes").click();
		assertThat(visit.page().getByText("In deze demo is een tweede stap niet verplicht.")).isVisible();
	}

	@Test
	void aPasskeySignsInAloneAndIsASecondStep(Visit visit) {
		VirtualKey.plugInto(visit);
		var office = new Office(visit, this.staff);
		office.enter(Role.MANAGER);
		visit.open(FACTORS);
		visit.link("Passkey maken").click();
		visit.field("Naam").fill("Laptop kantoor");
		visit.button("Passkey maken").click();
		assertThat(visit.heading(1)).hasText("Herstelcodes");
		visit.link("Ik heb ze bewaard").click();
		assertThat(visit.page().getByText("Laptop kantoor")).isVisible();
		office.leave();
		visit.button("Inloggen met passkey").click();
		assertThat(visit.page()).hasURL(Pattern.compile("/kantoor$"));
		office.leave();
		office.fillIn(Role.MANAGER);
		visit.button("Bevestigen met passkey").click();
		assertThat(visit.page()).hasURL(Pattern.compile("/kantoor$"));
		visit.open("/kantoor/bevestigen?terug=" + FACTORS);
		visit.button("Bevestigen met passkey").click();
		assertThat(visit.page()).hasURL(Pattern.compile(FACTORS + "$"));
		visit.button("Verwijderen: Laptop kantoor").click();
		assertThat(visit.page().getByText("Laptop kantoor")).isHidden();
	}

	@Test
	void whileTypingAPasswordOneReadsHowGoodItIs(Visit visit) {
		new Office(visit, this.staff).enter(Role.HANDLER);
		visit.open("/kantoor/eigen-gegevens/wachtwoord");
		visit.field("Nieuw wachtwoord").pressSequentially("kort");
		assertThat(visit.page().locator("#sterkte")).containsText("Dit wachtwoord is te kort");
		visit.field("Nieuw wachtwoord").fill("fietsbel zonder trapper");
		assertThat(visit.page().locator("#sterkte .good")).isVisible();
	}

	@Test
	void oneKeyKeepsOneSignedInTwoMinutesAheadOfTheEnd(Visit visit) {
		visit.context().clock().install();
		new Office(visit, this.staff).enter(Role.HANDLER);
		var warning = visit.role(AriaRole.DIALOG, "U wordt bijna uitgelogd");
		visit.context().clock().fastForward("11:50");
		assertThat(warning).isHidden();
		visit.context().clock().fastForward("00:20");
		assertThat(warning).isVisible();
		assertThat(visit.button("Ingelogd blijven")).isFocused();
		visit.press("Enter");
		assertThat(warning).isHidden();
		visit.context().clock().fastForward("11:50");
		assertThat(warning).isHidden();
	}

	@Test
	void withoutAScriptEverythingButPasskeysWorks(@WithoutScript Visit visit) {
		var office = new Office(visit, this.staff);
		office.enter(Role.STAFF_ADMINISTRATOR);
		for (var control : visit.page().locator("[data-scripted]").all()) {
			assertThat(control).isHidden();
		}
		visit.searchField().fill("prins");
		visit.button("Zoeken").click();
		visit.link("Joris Prins").click();
		assertThat(visit.heading(1)).containsText("Joris Prins");
		visit.open("/kantoor/eigen-gegevens");
		visit.field("Functie").fill("Beheerder");
		visit.button("Opslaan").click();
		assertThat(visit.page().getByText("Uw gegevens zijn opgeslagen.")).isVisible();
		visit.link("Wachtwoord wijzigen").click();
		visit.link("Stel een sterk wachtwoord voor").click();
		assertThat(visit.page().locator("#voorstel")).isVisible();
		visit.open(FACTORS + "/passkey");
		assertThat(visit.heading(1)).hasText("Passkey maken");
		assertThat(visit.page().locator("form[data-passkey]")).isHidden();
		office.leave();
	}

	private static Instant now() {
		return Instant.ofEpochMilli(System.currentTimeMillis());
	}

}
