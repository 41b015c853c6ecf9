package nl.meekijken.journeys;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import nl.meekijken.trying.Phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What somebody with a second factor goes through, with a real clock and a real browser.
 */
@InABrowser
class SecondFactorJourney {

	private static final String OWN = "/eigen-gegevens/inloggen";

	@Test
	void anAppWithCodesIsSetUpUsedAndRemoved(Visit visit) {
		visit.as("Joris Prins").open("/dossiers");
		visit.link("Instellen").click();
		assertThat(visit.heading(1)).hasText("Inloggen in twee stappen");
		visit.link("App instellen").click();
		assertThat(visit.page().locator("svg.qr")).isVisible();
		var phone = new Phone(visit.page().locator("#sleutel").textContent());
		visit.field("Code uit de app").fill("000000");
		visit.button("Bevestigen").click();
		assertThat(visit.page().getByText("Die code klopt niet.")).isVisible();
		visit.field("Code uit de app").fill(phone.code(now()));
		visit.button("Bevestigen").click();
		assertThat(visit.heading(1)).hasText("Herstelcodes");
		var codes = visit.page().locator(".codes li").allTextContents();
		org.assertj.core.api.Assertions.assertThat(codes).hasSize(10).doesNotHaveDuplicates();
		visit.link("Ik heb ze bewaard").click();
		assertThat(visit.page().getByText("Nog 10 codes te gebruiken.")).isVisible();
		visit.button("Uitloggen").click();
		comeBack(visit, phone);
		useARecoveryCode(visit, codes);
		visit.open(OWN);
		assertThat(visit.page().getByText("Nog 9 codes te gebruiken.")).isVisible();
		visit.button("Verwijderen: App met codes").click();
		assertThat(visit.page().getByText("In deze demo is een tweede stap niet verplicht.")).isVisible();
	}

	/**
	 * The code that confirmed the app is used up: that of the next step is early, and
	 * right.
	 */
	private static void comeBack(Visit visit, Phone phone) {
		visit.open("/dossiers?lijst=inactief");
		visit.fillIn(visit.person("Joris Prins"));
		assertThat(visit.heading(1)).hasText("Tweede stap");
		visit.field("Code uit uw app").fill(phone.code(now().plusSeconds(30)));
		visit.button("Verder").click();
		assertThat(visit.page()).hasURL(Pattern.compile("/dossiers\\?lijst=inactief(&continue)?$"));
		visit.button("Uitloggen").click();
	}

	private static void useARecoveryCode(Visit visit, List<String> codes) {
		visit.fillIn(visit.person("Joris Prins"));
		visit.link("Lukt het niet? Gebruik een herstelcode").click();
		visit.field("Herstelcode").fill(codes.getFirst());
		visit.button("Verder").click();
		assertThat(visit.page()).hasURL(Pattern.compile("/dossiers"));
	}

	@Test
	void aPasskeySignsInAloneAndIsASecondStep(Visit visit) {
		VirtualKey.plugInto(visit);
		visit.as("Joris Prins").open(OWN);
		visit.link("Passkey maken").click();
		visit.field("Naam").fill("Laptop kantoor");
		visit.button("Passkey maken").click();
		assertThat(visit.heading(1)).hasText("Herstelcodes");
		visit.link("Ik heb ze bewaard").click();
		assertThat(visit.page().getByText("Laptop kantoor")).isVisible();
		visit.button("Uitloggen").click();
		visit.button("Inloggen met passkey").click();
		assertThat(visit.page()).hasURL(Pattern.compile("/dossiers$"));
		visit.button("Uitloggen").click();
		visit.fillIn(visit.person("Joris Prins"));
		visit.button("Bevestigen met passkey").click();
		assertThat(visit.page()).hasURL(Pattern.compile("/dossiers$"));
		visit.open(OWN);
		visit.button("Verwijderen: Laptop kantoor").click();
		assertThat(visit.page().getByText("Laptop kantoor")).isHidden();
	}

	@Test
	void whoHasNoPasskeyReadsThatItDidNotWork(Visit visit) {
		VirtualKey.plugInto(visit);
		visit.open("/inloggen");
		visit.button("Inloggen met passkey").click();
		assertThat(visit.page().getByText("Het is niet gelukt. Probeer het opnieuw.")).isVisible();
		assertThat(visit.page()).hasURL(Pattern.compile("/inloggen$"));
	}

	private static Instant now() {
		return Instant.ofEpochMilli(System.currentTimeMillis());
	}

}
