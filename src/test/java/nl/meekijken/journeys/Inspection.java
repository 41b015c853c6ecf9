package nl.meekijken.journeys;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * Looks at a screen by day and by night, from narrow to wide, and writes down what not
 * everybody can read.
 *
 * @param found what was written down
 */
record Inspection(Visit visit, String language, List<String> found) {

	/** WCAG 2.2 at level AA holds all before it. */
	static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

	/** By night only the colours differ. */
	private static final List<String> BY_NIGHT = List.of("color-contrast");

	/** The second is what a screen of 1280 becomes at 200 % zoom. */
	private static final List<Integer> WIDTHS = List.of(1920, 640, 1280, 360);

	Inspection(Visit visit, String language) {
		this(visit, language, new ArrayList<>());
	}

	/** Goes over to the language, if that is not Dutch. */
	void speak() {
		if (this.language.equals("en")) {
			this.visit.button("English").click();
			this.visit.button("Nederlands").waitFor();
		}
	}

	/** Back to Dutch, for whatever is found by its words. */
	void speakDutch() {
		if (this.language.equals("en")) {
			this.visit.button("Nederlands").click();
		}
	}

	void lookAt(String screen) {
		var page = this.visit.page();
		everyPictureIsThere(page);
		for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			page.emulateMedia(
					new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
			WIDTHS.forEach(width -> lookAt(screen + "-" + this.language, scheme, width));
		}
		page.setViewportSize(1280, 900);
	}

	private void lookAt(String screen, ColorScheme scheme, int width) {
		var page = this.visit.page();
		page.setViewportSize(width, 900);
		var name = screen + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + width;
		stays(page, name);
		if (width == 1280 || width == 360) {
			((scheme == ColorScheme.LIGHT) ? Accessible.violations(page, RULES)
					: Accessible.violationsOf(page, BY_NIGHT))
				.forEach(rule -> this.found.add(name + ": " + rule));
			this.visit.picture(Visits.PICTURES.resolve(Path.of(name + ".png")));
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

}
