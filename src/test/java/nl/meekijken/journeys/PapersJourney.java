package nl.meekijken.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@InABrowser
class PapersJourney {

	@Test
	void theExpertsReportIsPinnedOnTopAndShowsItsPages(Visit visit) {
		visit.as("Sanne Verbeek").openDossier("RC-482-K");
		var papers = visit.page().locator("#documenten");
		assertThat(papers.getByRole(AriaRole.HEADING).nth(1)).containsText("Expertiserapport");
		papers.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Bekijken Expertiserapport"))
			.first()
			.click();
		assertThat(visit.page()).hasURL(Pattern.compile("/documenten/\\d+$"));
		var pages = visit.page().locator(".sheets img");
		assertThat(pages.count()).isGreaterThanOrEqualTo(4);
		for (var page : pages.all()) {
			page.scrollIntoViewIfNeeded();
			visit.page()
				.waitForCondition(() -> (boolean) page.evaluate("image => image.complete && image.naturalWidth > 400"));
		}
		assertThat(pages.first()).hasAttribute("alt", Pattern.compile("Expertiserapport.*, pagina 1 van \\d"));
	}

	@Test
	void aPaperIsReadByKeysAlone(Visit visit) {
		visit.as("Sanne Verbeek").openDossier("RC-482-K");
		visit.page().locator("#documenten .pinned .acts a").first().click();
		var sheets = visit.page().locator(".sheets");
		assertThat(sheets).hasAttribute("data-size", "passend");
		visit.page().keyboard().press("+");
		assertThat(sheets).hasAttribute("data-size", "100");
		visit.page().keyboard().press("-");
		assertThat(sheets).hasAttribute("data-size", "passend");
		visit.page().keyboard().press("n");
		assertThat(visit.page().locator("#pagina-2")).isFocused();
		visit.page().keyboard().press("p");
		assertThat(visit.page().locator("#pagina-1")).isFocused();
		var report = visit.at();
		visit.page().keyboard().press("ArrowRight");
		assertThat(visit.page().locator("[data-previous]")).hasAttribute("href", report);
		visit.page().keyboard().press("ArrowLeft");
		assertThat(visit.page()).hasURL(Pattern.compile(report + "$"));
	}

	@Test
	void aPaperIsPrintedOnceAllItsPagesAreThere(Visit visit) {
		visit.as("Sanne Verbeek").openDossier("RC-482-K");
		visit.page().addInitScript("""
				window.print = () => window.printed = [...document.querySelectorAll(".sheets img")]
					.map((page) => page.complete && page.naturalWidth > 400)""");
		visit.page().locator("#documenten .pinned .acts a").first().click();
		visit.button("Afdrukken").click();
		visit.page().waitForCondition(() -> (boolean) visit.page().evaluate("Array.isArray(window.printed)"));
		assertThat((boolean) visit.page().evaluate("window.printed.length > 3 && window.printed.every(Boolean)"))
			.isTrue();
	}

	@Test
	void papersAreSavedUnderSensibleNames(Visit visit) throws IOException {
		visit.as("Sanne Verbeek").openDossier("RC-482-K");
		var number = visit.at().substring("/dossiers/".length());
		var report = visit.page()
			.waitForDownload(() -> visit.page()
				.locator("#documenten")
				.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Downloaden Expertiserapport"))
				.first()
				.click());
		assertThat(report.suggestedFilename()).isEqualTo(number + " Expertiserapport.pdf");
		assertThat(new String(Files.readAllBytes(report.path()), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
		var all = visit.page()
			.waitForDownload(() -> visit.page()
				.locator("#documenten")
				.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^Alles downloaden")))
				.click());
		assertThat(all.suggestedFilename()).isEqualTo(number + " alle documenten.zip");
		var count = Integer.parseInt(visit.page().locator("#documenten h2 .count").innerText());
		assertThat(names(all)).hasSize(count).doesNotHaveDuplicates().allMatch(name -> name.matches(".+\\.(pdf|jpg)"));
	}

	private static List<String> names(Download zip) throws IOException {
		var names = new ArrayList<String>();
		try (var entries = new ZipInputStream(Files.newInputStream(zip.path()), StandardCharsets.UTF_8)) {
			for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				names.add(entry.getName());
			}
		}
		return names;
	}

}
