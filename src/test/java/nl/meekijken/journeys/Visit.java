package nl.meekijken.journeys;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import nl.meekijken.demo.DemoSignIn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody at a screen. Things are found as a person finds them: by the words that are on
 * them.
 */
final class Visit {

	static final boolean PICTURES_ARE_WANTED = System.getProperty("pictures") != null;

	private static final int MOST_TABS = 60;

	private final String address;

	private final List<DemoSignIn> people;

	private final BrowserContext context;

	private final Complaints complaints;

	private Page page;

	Visit(Browser browser, String address, List<DemoSignIn> people, boolean scripts) {
		this.address = address;
		this.people = people;
		this.context = browser.newContext(new Browser.NewContextOptions().setBaseURL(address)
			.setViewportSize(1280, 900)
			.setJavaScriptEnabled(scripts)
			.setLocale("en-US")
			.setTimezoneId("Europe/Amsterdam"));
		this.context.setDefaultTimeout(20_000);
		this.complaints = Complaints.of(this.context, address);
		this.page = this.context.newPage();
	}

	BrowserContext context() {
		return this.context;
	}

	Page page() {
		return this.page;
	}

	/** Opens a new window of the same browser, as after the last one was closed. */
	void again() {
		this.page = this.context.newPage();
	}

	/** With what somebody of the demo world signs in. */
	DemoSignIn person(String name) {
		return this.people.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
	}

	/** Signs in by mouse and keyboard, and stands on the start screen. */
	Visit as(String name) {
		open("/inloggen");
		fillIn(person(name));
		assertThat(this.page).hasURL(Pattern.compile("/dossiers$"));
		return this;
	}

	void fillIn(DemoSignIn one) {
		field("Gebruikersnaam").fill(one.accountNumber());
		field("Wachtwoord").fill(one.password());
		button("Inloggen").click();
	}

	Visit open(String path) {
		this.page.navigate(path);
		return this;
	}

	/** Finds a dossier by what somebody reads out, and opens it. */
	void openDossier(String plate) {
		open("/dossiers?open=ja&zoek=" + plate);
		assertThat(heading(1)).isVisible();
		assertThat(this.page).hasURL(Pattern.compile("/dossiers/\\d{4}-\\d+$"));
	}

	/** The path and what follows it in the address bar. */
	String at() {
		return this.page.url().substring(this.address.length());
	}

	Locator link(String name) {
		return role(AriaRole.LINK, name);
	}

	Locator button(String name) {
		return role(AriaRole.BUTTON, name);
	}

	Locator heading(int level) {
		return this.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(level));
	}

	Locator field(String label) {
		return this.page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
	}

	Locator role(AriaRole role, String name) {
		return this.page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	Locator searchField() {
		return this.page.getByRole(AriaRole.SEARCHBOX);
	}

	void press(String key) {
		this.page.keyboard().press(key);
	}

	/** Goes on with the Tab key until there. */
	void tabTo(Locator there) {
		for (int times = 0; times < MOST_TABS; times++) {
			press("Tab");
			if ((boolean) there.evaluate("element => element === document.activeElement")) {
				return;
			}
		}
		throw new AssertionError("Not reached with " + MOST_TABS + " times Tab: " + there);
	}

	/** The whole page for people to look at, where {@code -Dpictures} asks for it. */
	void picture(String name) {
		if (PICTURES_ARE_WANTED) {
			photograph(Visits.PICTURES.resolve(name + ".png"));
		}
	}

	/** What one sees of the page at a glance, by day, for the guides. */
	void glance(String name) {
		this.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT)
			.setReducedMotion(ReducedMotion.REDUCE));
		Inspection.everyPictureIsThere(this.page);
		this.page.screenshot(new Page.ScreenshotOptions().setPath(Visits.PICTURES.resolve("gids-" + name + ".png")));
	}

	void photograph(Path file) {
		this.page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
	}

	/** Forgets what the browser said so far, where the network was taken away. */
	void forgiveTheNetwork() {
		this.complaints.forget();
	}

	void leave(boolean failed) {
		this.context.close();
		if (!failed) {
			assertThat(this.complaints.all()).as("what the browser complained of").isEmpty();
		}
	}

}
