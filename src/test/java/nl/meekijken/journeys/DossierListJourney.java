package nl.meekijken.journeys;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@InABrowser
class DossierListJourney {

	private static final Pattern COUNT = Pattern.compile("\\((\\d+)\\)");

	@Test
	void aTabPromisesAsManyDossiersAsOneCanOpen(Visit visit) {
		visit.as("Bram Hoving");
		for (var tab : new String[] { "Actieve dossiers", "Inactieve dossiers" }) {
			tab(visit, tab).click();
			assertThat(tab(visit, tab)).hasAttribute("aria-current", "page");
			var seen = new ArrayList<String>();
			rows(visit).forEach(seen::add);
			while (visit.link("Volgende").isVisible()) {
				visit.link("Volgende").click();
				assertThat(visit.page()
					.locator("[aria-current=page]",
							new Page.LocatorOptions().setHasText(Pattern.compile("^" + (seen.size() / 25 + 1) + "$"))))
					.isVisible();
				rows(visit).forEach(seen::add);
			}
			assertThat(seen).hasSize(promised(visit, tab)).hasSizeGreaterThan(5);
			assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
		}
	}

	private static java.util.List<String> rows(Visit visit) {
		var links = visit.page()
			.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Bekijk dossier")));
		assertThat(links).hasCount(visit.page().locator("tbody tr").count());
		return links.all().stream().map(link -> link.getAttribute("href")).toList();
	}

	private static Locator tab(Visit visit, String name) {
		return visit.page()
			.getByRole(AriaRole.LINK,
					new Page.GetByRoleOptions().setName(Pattern.compile("^" + name + " \\(\\d+\\)$")));
	}

	private static int promised(Visit visit, String tab) {
		var found = COUNT.matcher(tab(visit, tab).innerText());
		assertThat(found.find()).isTrue();
		return Integer.parseInt(found.group(1));
	}

	@Test
	void typingNarrowsTheListAndEnterOpensTheOneThatWasMeant(Visit visit) {
		visit.as("Sanne Verbeek");
		visit.press("/");
		assertThat(visit.searchField()).isFocused();
		visit.searchField().pressSequentially("vries");
		assertThat(visit.page().locator("#gevonden"))
			.hasText(Pattern.compile("^\\d+ dossiers? gevonden, \\d+ actief en \\d+ inactief$"));
		assertThat(visit.page()).hasURL(Pattern.compile("/dossiers\\?zoek=vries$"));
		assertThat(visit.searchField()).isFocused();
		assertThat(tab(visit, "Alles gevonden")).hasAttribute("aria-current", "page");
		assertThat(visit.page().locator("tbody .name").getByText("J.M. de Vries-Bakker")).isVisible();
		visit.searchField().fill("geenhit%_'\"😀");
		assertThat(visit.heading(2).getByText("Geen dossiers gevonden voor 'geenhit%_'\"😀'.")).isVisible();
		assertThat(visit.page().locator("#gevonden")).containsText("Geen dossiers gevonden");
		visit.searchField().fill("rc482k");
		visit.press("Enter");
		assertThat(visit.page()).hasURL(Pattern.compile("/dossiers/\\d{4}-\\d+$"));
		assertThat(visit.heading(1)).containsText("de Vries-Bakker");
		visit.press("u");
		assertThat(visit.heading(1)).containsText("Sanne");
	}

	@Test
	void singleKeysStepThroughTheListOpenAndGoBack(Visit visit) {
		visit.as("Sanne Verbeek");
		var links = visit.page().locator("tbody").getByRole(AriaRole.LINK);
		visit.press("j");
		assertThat(links.nth(0)).isFocused();
		visit.press("j");
		visit.press("j");
		visit.press("k");
		assertThat(links.nth(1)).isFocused();
		var dossier = links.nth(1).getAttribute("href");
		visit.press("Enter");
		assertThat(visit.page()).hasURL(Pattern.compile(dossier + "$"));
		assertThat(visit.page().locator("html.scripted")).isVisible();
		visit.press("u");
		assertThat(visit.page()).hasURL(Pattern.compile("/dossiers$"));
		assertThat(links.nth(1)).isFocused();
		visit.press("?");
		assertThat(visit.role(AriaRole.DIALOG, "Sneltoetsen")).isVisible();
		visit.field("Sneltoetsen van één letter gebruiken").uncheck();
		visit.press("Escape");
		visit.page().reload();
		visit.press("/");
		assertThat(visit.searchField()).not().isFocused();
	}

	@Test
	void theOrderStandsInTheAddressAndTurnsAroundAtASecondClick(Visit visit) {
		visit.as("Sanne Verbeek");
		assertThat(visit.page().getByRole(AriaRole.COLUMNHEADER).nth(5)).hasAttribute("aria-sort", "descending");
		visit.page().locator("thead").getByRole(AriaRole.LINK).getByText("Cliënt").click();
		assertThat(visit.page()).hasURL(Pattern.compile("/dossiers\\?sorteer=client$"));
		assertThat(visit.page().getByRole(AriaRole.COLUMNHEADER).first()).hasAttribute("aria-sort", "ascending");
		var first = visit.page().locator("tbody tr").first().innerText();
		visit.page().reload();
		assertThat(visit.page().locator("tbody tr").first()).hasText(first,
				new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions().setUseInnerText(true));
		visit.page().locator("thead").getByRole(AriaRole.LINK).getByText("Cliënt").click();
		assertThat(visit.page()).hasURL(Pattern.compile("/dossiers\\?sorteer=client&richting=af$"));
		assertThat(visit.page().getByRole(AriaRole.COLUMNHEADER).first()).hasAttribute("aria-sort", "descending");
	}

	@Test
	void filtersAreChosenShownAndTakenAwayOneByOne(Visit visit) {
		visit.as("Sanne Verbeek");
		var all = visit.page().locator("tbody tr").count();
		var status = visit.page().locator("summary", new Page.LocatorOptions().setHasText("Status"));
		status.focus();
		visit.press("Enter");
		visit.field("In discussie over aansprakelijkheid").check();
		visit.field("Klacht ingediend bij Kifid").check();
		visit.button("Toon dossiers").locator("visible=true").click();
		assertThat(visit.page()).hasURL(Pattern.compile("/dossiers\\?status=in-discussie&status=kifid$"));
		for (var row : visit.page().locator("tbody tr").all()) {
			assertThat(row).containsText(Pattern.compile("In discussie over|Klacht ingediend bij Kifid"));
		}
		visit.link("Verwijder filter: In discussie over aansprakelijkheid").click();
		assertThat(visit.page()).hasURL(Pattern.compile("/dossiers\\?status=kifid$"));
		visit.link("Mijn dossiers").click();
		assertThat(visit.page()).hasURL(Pattern.compile("van=mij&status=kifid$"));
		visit.open("/dossiers?status=kifid&bal=verzekeraar&stil=ja");
		assertThat(visit.heading(2).getByText("Geen dossiers bij deze keuze")).isVisible();
		visit.link("Alles wissen").click();
		assertThat(visit.page()).hasURL(Pattern.compile("/dossiers$"));
		assertThat(visit.page().locator("tbody tr")).hasCount(all);
	}

	@Test
	void backFromADossierTheListIsAsItWas(Visit visit) {
		visit.as("Sanne Verbeek");
		visit.link("Pagina 2").click();
		assertThat(visit.page()).hasURL(Pattern.compile("pagina=2$"));
		var link = visit.page().locator("tbody").getByRole(AriaRole.LINK).nth(20);
		link.scrollIntoViewIfNeeded();
		var scrolled = scrolled(visit);
		assertThat(scrolled).isPositive();
		link.click();
		visit.link("Terug naar overzicht").click();
		assertThat(visit.page()).hasURL(Pattern.compile("pagina=2$"));
		assertThat(link).isFocused();
		visit.page().waitForCondition(() -> Math.abs(scrolled(visit) - scrolled) < 3);
	}

	private static int scrolled(Visit visit) {
		return ((Number) visit.page().evaluate("Math.round(scrollY)")).intValue();
	}

	@Test
	void whoHasNothingYetReadsWhatToDo(Visit visit) {
		visit.as("Iris de Wit");
		assertThat(visit.heading(2).getByText("U heeft nog geen actieve dossiers")).isVisible();
		assertThat(visit.page().getByText("Meld een nieuwe schade")).isVisible();
		assertThat(promised(visit, "Actieve dossiers")).isZero();
		assertThat(promised(visit, "Inactieve dossiers")).isZero();
		assertThat(visit.page().getByText("Yasmin Aydin").first()).isVisible();
		visit.press("j");
		visit.press("u");
		assertThat(visit.page()).hasURL(Pattern.compile("/dossiers$"));
	}

}
