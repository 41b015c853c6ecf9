package nl.meekijken.journeys;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What people see of every screen, in both languages, by day and by night. */
@InABrowser
class LooksJourney {

	/** WCAG 2.2 at level AA holds all before it. */
	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	/** By night only the colours differ. */
	private static final List<String> BY_NIGHT = List.of("color-contrast");

	/** The second is what a screen of 1280 becomes at 200 % zoom. */
	private static final List<Integer> WIDTHS = List.of(1920, 640, 1280, 360);

	private final List<String> found = new ArrayList<>();

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void everyScreenCanBeReadByEverybodyAtEveryWidth(String language, Visit visit) {
		visit.open("/inloggen");
		look(visit, language, "inloggen");
		visit.as("Iris de Wit");
		in(visit, language);
		look(visit, language, "leeg");
		visit.context().clearCookies();
		visit.as("Sanne Verbeek");
		in(visit, language);
		look(visit, language, "startscherm");
		visit.open("/dossiers?zoek=onvindbaar");
		look(visit, language, "niets-gevonden");
		for (var plate : List.of("RC-482-K", "ZQ-550-T", "4-CTC-81", "91-QGS-2", "8-XCQ-12")) {
			visit.openDossier(plate);
			look(visit, language, "dossier-" + plate);
		}
		lookAtItsEmailAndPaper(visit, language);
		for (var page : List.of("eigen-gegevens/inloggen", "eigen-gegevens/inloggen/app",
				"eigen-gegevens/inloggen/passkey", "bevestigen")) {
			visit.open("/" + page);
			look(visit, language, page.replace('/', '-'));
		}
		visit.open("/dossiers/1999-000001");
		look(visit, language, "niet-gevonden");
		assertThat(this.found).isEmpty();
	}

	private void lookAtItsEmailAndPaper(Visit visit, String language) {
		visit.openDossier("RC-482-K");
		var email = visit.page().locator("details.mail a").first().getAttribute("href");
		var paper = visit.page().locator(".pinned a").first().getAttribute("href");
		visit.open(email);
		look(visit, language, "e-mail");
		visit.open(paper);
		look(visit, language, "document");
	}

	private static void in(Visit visit, String language) {
		if (language.equals("en")) {
			visit.button("English").click();
			visit.button("Nederlands").waitFor();
		}
	}

	private void look(Visit visit, String language, String screen) {
		var page = visit.page();
		everyPictureIsThere(page);
		if (screen.equals("inloggen")) {
			in(visit, language);
		}
		for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			page.emulateMedia(
					new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
			WIDTHS.forEach(width -> lookAt(visit, screen + "-" + language, scheme, width));
		}
		page.setViewportSize(1280, 900);
		if (screen.equals("inloggen") && language.equals("en")) {
			visit.button("Nederlands").click();
		}
	}

	private void lookAt(Visit visit, String screen, ColorScheme scheme, int width) {
		var page = visit.page();
		page.setViewportSize(width, 900);
		var name = screen + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + width;
		stays(page, name);
		if (width == 1280 || width == 360) {
			reads(name, (scheme == ColorScheme.LIGHT) ? new AxeBuilder(page).withTags(RULES)
					: new AxeBuilder(page).withRules(BY_NIGHT));
			visit.picture(Visits.PICTURES.resolve(Path.of(name + ".png")));
		}
	}

	/** Pictures far down come when one gets there. */
	private static void everyPictureIsThere(Page page) {
		page.evaluate("document.querySelectorAll('img').forEach(image => image.loading = 'eager')");
		page.waitForCondition(() -> (boolean) page.evaluate("[...document.images].every(image => image.complete)"));
	}

	private void stays(Page page, String name) {
		var beyond = ((Number) page.evaluate("document.scrollingElement.scrollWidth - innerWidth")).intValue();
		if (beyond > 0) {
			this.found.add(name + " scrolls sideways by " + beyond);
		}
	}

	private void reads(String name, AxeBuilder axe) {
		axe.setLegacyMode(true)
			.analyze()
			.getViolations()
			.forEach(rule -> this.found.add(name + ": " + rule.getId() + " at " + places(rule)));
	}

	private static List<String> places(Rule rule) {
		return rule.getNodes().stream().map(node -> node.getTarget() + " " + node.getHtml()).toList();
	}

}
