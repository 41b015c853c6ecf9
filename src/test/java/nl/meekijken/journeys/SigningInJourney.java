package nl.meekijken.journeys;

import java.util.regex.Pattern;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@InABrowser
class SigningInJourney {

	@Test
	void signingInTakesOnlyAKeyboardAndLeadsWhereOneWantedToGo(Visit visit) {
		var sanne = visit.person("Sanne Verbeek");
		visit.open("/dossiers?lijst=inactief");
		assertThat(visit.page()).hasURL(Pattern.compile("/inloggen$"));
		assertThat(visit.page()).hasTitle("Inloggen - Meekijken");
		visit.press("Tab");
		assertThat(visit.link("Naar de inhoud")).isFocused();
		visit.tabTo(visit.field("Gebruikersnaam"));
		visit.page().keyboard().type("  " + sanne.email().toUpperCase(java.util.Locale.ROOT) + " ");
		visit.press("Tab");
		assertThat(visit.field("Wachtwoord")).isFocused();
		visit.page().keyboard().type("niet mijn wachtwoord");
		visit.press("Enter");
		assertThat(visit.page().locator("#fout")).hasText("De combinatie van gebruikersnaam en wachtwoord is onjuist.");
		assertThat(visit.page().locator("#fout")).isFocused();
		assertThat(visit.field("Gebruikersnaam")).hasValue(Pattern.compile(sanne.email(), Pattern.CASE_INSENSITIVE));
		assertThat(visit.field("Wachtwoord")).hasValue("");
		visit.tabTo(visit.field("Wachtwoord"));
		visit.page().keyboard().type(sanne.password());
		showAndHide(visit);
		visit.press("Enter");
		assertThat(visit.page()).hasURL(Pattern.compile("/dossiers\\?lijst=inactief(&continue)?$"));
		assertThat(visit.page().getByText("Laatst ingelogd").or(visit.page().getByText("Dit is uw eerste bezoek")))
			.isVisible();
	}

	private static void showAndHide(Visit visit) {
		visit.tabTo(visit.button("Toon"));
		visit.press("Space");
		assertThat(visit.field("Wachtwoord")).hasAttribute("type", "text");
		assertThat(visit.field("Wachtwoord")).isFocused();
		visit.press("Tab");
		assertThat(visit.button("Verberg")).isFocused();
		visit.press("Enter");
		assertThat(visit.field("Wachtwoord")).hasAttribute("type", "password");
	}

	@Test
	void silverReadsWhyItMayNotLookAndWhomToAsk(Visit visit) {
		visit.open("/inloggen");
		visit.fillIn(visit.person("Koen van den Heuvel"));
		var alert = visit.page().locator("#fout");
		assertThat(alert).containsText("Uw kantoor heeft geen toegang tot Meekijken. Deze functie is beschikbaar voor "
				+ "Gouden en Diamanten intermediairs. Neem contact op met uw accountmanager.");
		assertThat(alert).containsText("Daan Lubbers");
		visit.open("/dossiers");
		assertThat(visit.page()).hasURL(Pattern.compile("/inloggen$"));
	}

	@Test
	void theChoiceForEnglishIsRememberedAndCanBeUndone(Visit visit) {
		visit.open("/inloggen");
		assertThat(visit.heading(1)).hasText("Inloggen");
		visit.button("English").click();
		assertThat(visit.heading(1)).hasText("Sign in");
		assertThat(visit.page().locator("html")).hasAttribute("lang", "en");
		var again = visit.context().newPage();
		again.navigate("/inloggen");
		assertThat(again.getByRole(AriaRole.HEADING).first()).hasText("Sign in");
		var bram = visit.person("Bram Hoving");
		visit.field("User name").fill(bram.accountNumber());
		visit.field("Password").fill(bram.password());
		visit.button("Sign in").click();
		assertThat(visit.page().getByText("Hoving & Zn. Assurantiën").first()).isVisible();
		visit.button("Nederlands").click();
		assertThat(visit.heading(1)).hasText(Pattern.compile("^Goede\\w+, Bram$"));
	}

	@Test
	void whoSignsOutLeavesNothingBehindTheBackButton(Visit visit) {
		visit.as("Bram Hoving");
		visit.button("Uitloggen").click();
		assertThat(visit.page().getByText("U bent uitgelogd.")).isVisible();
		visit.page().goBack();
		assertThat(visit.page()).hasURL(Pattern.compile("/inloggen$"));
		assertThat(visit.field("Gebruikersnaam")).isVisible();
	}

}
