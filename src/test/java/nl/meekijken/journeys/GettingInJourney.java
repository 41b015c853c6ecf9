package nl.meekijken.journeys;

import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.embedded.Postbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** How people come in who have no password, or no longer know it. */
@InABrowser
class GettingInJourney {

	@Autowired
	private Postbox postbox;

	@Test
	void anInvitedColleagueChoosesAPasswordAndLaterForgetsIt(Visit visit) {
		var email = "nina." + UUID.randomUUID() + "@voorbeeld.example";
		invite(visit, email);
		var letters = new MailedLetters(visit, this.postbox);
		letters.open(email, "uitnodiging");
		letters.follow("Wachtwoord kiezen");
		assertThat(visit.page()).hasURL(Pattern.compile("/wachtwoord-kiezen$"));
		var first = takeProposal(visit);
		comeIn(visit, email, first);
		askForAnother(visit, email);
		letters.open(email, "nieuw wachtwoord");
		var temporary = letters.code();
		comeIn(visit, email, first);
		visit.button("Uitloggen").click();
		signIn(visit, email, temporary);
		assertThat(visit.heading(1)).hasText("Kies uw nieuwe wachtwoord");
		choose(visit, "kort");
		assertThat(visit.page().getByText("Dit wachtwoord is te kort").first()).isVisible();
		choose(visit, "een vlieger boven de IJssel bij Zwolle");
		comeIn(visit, email, "een vlieger boven de IJssel bij Zwolle");
		visit.button("Uitloggen").click();
		signIn(visit, email, first);
		assertThat(visit.page().getByText("De combinatie van gebruikersnaam en wachtwoord is onjuist.")).isVisible();
		letters.open(email, "is gewijzigd");
	}

	@Test
	void whoForgotThePasswordFollowsTheLinkOfTheMail(Visit visit) {
		var email = "ties." + UUID.randomUUID() + "@voorbeeld.example";
		invite(visit, email);
		var letters = new MailedLetters(visit, this.postbox);
		letters.open(email, "uitnodiging");
		letters.follow("Wachtwoord kiezen");
		comeIn(visit, email, takeProposal(visit));
		askForAnother(visit, email);
		letters.open(email, "nieuw wachtwoord");
		letters.follow("Nieuw wachtwoord kiezen");
		assertThat(visit.page()).hasURL(Pattern.compile("/wachtwoord-kiezen$"));
		choose(visit, "een vuurtoren achter de duinen van Texel");
		comeIn(visit, email, "een vuurtoren achter de duinen van Texel");
	}

	private static void invite(Visit visit, String email) {
		visit.as("Sanne Verbeek");
		visit.link("Collega's").click();
		visit.link("Collega uitnodigen").click();
		visit.field("Voornaam").fill("Nina");
		visit.field("Achternaam").fill("Proef");
		visit.field("E-mailadres").fill("geen adres");
		visit.button("Verstuur uitnodiging").click();
		assertThat(visit.page().getByText("Vul een e-mailadres in").first()).isVisible();
		assertThat(visit.field("Voornaam")).hasValue("Nina");
		visit.field("E-mailadres").fill(email);
		visit.button("Verstuur uitnodiging").click();
		assertThat(visit.page().getByText("De uitnodiging is verstuurd.")).isVisible();
		assertThat(visit.page().getByText("Nina Proef").first()).isVisible();
		visit.button("Uitloggen").click();
	}

	private static String takeProposal(Visit visit) {
		visit.link("Stel een sterk wachtwoord voor").click();
		var proposal = visit.page().locator("#voorstel").textContent();
		visit.button("Wachtwoord opslaan").click();
		return proposal;
	}

	private static void choose(Visit visit, String password) {
		visit.field("Nieuw wachtwoord").fill(password);
		visit.field("Nogmaals hetzelfde wachtwoord").fill(password);
		visit.button("Wachtwoord opslaan").click();
	}

	private static void comeIn(Visit visit, String name, String password) {
		signIn(visit, name, password);
		assertThat(visit.page()).hasURL(Pattern.compile("/dossiers$"));
	}

	private static void signIn(Visit visit, String name, String password) {
		visit.open("/inloggen");
		visit.field("Gebruikersnaam").fill(name);
		visit.field("Wachtwoord").fill(password);
		visit.button("Inloggen").click();
	}

	private static void askForAnother(Visit visit, String name) {
		visit.button("Uitloggen").click();
		visit.link("Wachtwoord vergeten?").click();
		visit.field("Gebruikersnaam").fill(name);
		visit.button("Stuur mij een e-mail").click();
		assertThat(visit.page().getByText("Als dit account bestaat, sturen wij een e-mail")).isVisible();
	}

	@Test
	void whoAsksForADemoReadsItsFirstDossierWithinAMinute(Visit visit) {
		var email = "proef." + UUID.randomUUID() + "@voorbeeld.example";
		visit.open("/inloggen");
		visit.link("Demo-account aanvragen").click();
		visit.field("Voornaam").fill("Tess");
		visit.field("Achternaam").fill("Bergsma");
		visit.field("Kantoor").fill("Bergsma Advies");
		visit.field("E-mailadres").fill(email);
		visit.field("Telefoon").fill("038 123 45 67");
		visit.button("Vraag demo aan").click();
		assertThat(visit.heading(1)).hasText("Uw aanvraag is ontvangen");
		var letters = new MailedLetters(visit, this.postbox);
		letters.open(email, "Meekijken");
		letters.follow("Wachtwoord kiezen");
		comeIn(visit, email, takeProposal(visit));
		assertThat(visit.page().getByText("Demo-omgeving: alle gegevens zijn fictief").first()).isVisible();
		visit.page().locator("a.go").first().click();
		assertThat(visit.page()).hasURL(Pattern.compile("/dossiers/\\d{4}-\\d+$"));
	}

	@Test
	void peopleKeepTheirOwnDetailsAndChangeTheirAddressByALink(Visit visit) {
		var old = "oud." + UUID.randomUUID() + "@voorbeeld.example";
		invite(visit, old);
		var letters = new MailedLetters(visit, this.postbox);
		letters.open(old, "uitnodiging");
		letters.follow("Wachtwoord kiezen");
		var password = takeProposal(visit);
		comeIn(visit, old, password);
		visit.link("Eigen gegevens").click();
		visit.field("Functie").fill("Schadebehandelaar");
		visit.field("Altijd donker").check();
		visit.button("Opslaan").click();
		assertThat(visit.page().getByText("Uw gegevens zijn opgeslagen.")).isVisible();
		assertThat(visit.page().locator("html")).hasAttribute("data-theme", "dark");
		assertThat(visit.field("Functie")).hasValue("Schadebehandelaar");
		var changed = "nieuw." + UUID.randomUUID() + "@voorbeeld.example";
		askForAddress(visit, changed);
		letters.open(old, "e-mailadres");
		letters.open(changed, "Bevestig");
		letters.follow("E-mailadres bevestigen");
		visit.page().locator("main form button.main").click();
		visit.open("/dossiers");
		visit.button("Uitloggen").click();
		comeIn(visit, changed, password);
	}

	private static void askForAddress(Visit visit, String email) {
		visit.link("E-mailadres wijzigen").click();
		visit.field("Nieuw e-mailadres").fill(email);
		visit.button("Stuur de bevestiging").click();
		assertThat(visit.page().getByText("Er gaat een e-mail naar het nieuwe adres.")).isVisible();
	}

}
