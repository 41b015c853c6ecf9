package nl.meekijken.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import nl.meekijken.trying.Thorough;

/**
 * Looks at a screen by day and by night, from narrow to wide, and writes down what not
 * everybody can read.
 *
 * @param found what was written down
 */
record Inspection(Visit visit, String language, List<String> found) {

	/** WCAG 2.2 at level AA holds all before it. */
	static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

	private static final List<String> BY_NIGHT = List.of("color-contrast");

	/** Of another language, its words: the parts are those of the Dutch screen. */
	private static final List<String> WORDS = List.of("cat.language", "cat.name-role-value", "cat.text-alternatives",
			"cat.forms");

	/** The second is what a screen of 1280 becomes at 200 % zoom. */
	private static final List<Integer> WIDTHS = List.of(1920, 640, 1280, 360);

	private static final List<Integer> READ_AT = List.of(1280, 360);

	/** Dutch always. */
	static Stream<String> languages() {
		return Thorough.WhenAsked.isAskedFor("the looks of screens in English") ? Stream.of("nl", "en")
				: Stream.of("nl");
	}

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
		byDay(page, screen + "-" + this.language);
		if (this.language.equals("nl")) {
			byNight(page, screen);
		}
		page.setViewportSize(1280, 900);
	}

	private void byDay(Page page, String screen) {
		put(page, ColorScheme.LIGHT);
		for (var width : WIDTHS) {
			page.setViewportSize(width, 900);
			var name = screen + "-light-" + width;
			stays(page, name);
			if (READ_AT.contains(width)) {
				this.visit.picture(name);
				read(page, width, name);
			}
		}
	}

	private void read(Page page, int width, String name) {
		if (this.language.equals("nl")) {
			write(name, Accessible.violations(page, RULES));
		}
		else if (width == READ_AT.getLast()) {
			write(name, Accessible.violations(page, WORDS));
		}
	}

	/**
	 * Only the colours differ, and those are the same in both languages and at any width.
	 */
	private void byNight(Page page, String screen) {
		put(page, ColorScheme.DARK);
		page.setViewportSize(1280, 900);
		write(screen + "-nl-dark", Accessible.violationsOf(page, BY_NIGHT));
		if (Visit.PICTURES_ARE_WANTED) {
			for (var width : READ_AT) {
				page.setViewportSize(width, 900);
				this.visit.picture(screen + "-nl-dark-" + width);
			}
		}
	}

	private static void put(Page page, ColorScheme scheme) {
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
	}

	private void write(String name, List<String> violations) {
		violations.forEach(violation -> this.found.add(name + ": " + violation));
	}

	/** Pictures far down come when one gets there. */
	static void everyPictureIsThere(Page page) {
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
