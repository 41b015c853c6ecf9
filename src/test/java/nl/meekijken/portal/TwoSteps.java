package nl.meekijken.portal;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.regex.Pattern;

import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.trying.Browser;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Phone;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who signs in with two steps, from as many browsers as needed. */
record TwoSteps(MockMvc mvc, MovableClock clock, Someone who) {

	static final String SECOND_STEP = "/inloggen/tweede-stap";

	static final String OWN = "/eigen-gegevens/inloggen";

	private static final Pattern KEY = Pattern.compile("id=\"sleutel\">([A-Z2-7 ]+)<");

	/** A browser that signed in with the password, whatever came of that. */
	Browser browser() {
		var browser = new Browser(this.mvc);
		browser.signIn(this.who.accountNumber(), People.PASSWORD);
		return browser;
	}

	/** A browser in which the second step is still to be taken. */
	Browser halfway() {
		var halfway = new Browser(this.mvc);
		assertThat(halfway.signIn(this.who.accountNumber(), People.PASSWORD).getHeader("Location"))
			.isEqualTo(SECOND_STEP);
		return halfway;
	}

	/** Sets an app with codes up. */
	Phone setUpApp(Browser browser) {
		var phone = phone(browser, OWN);
		browser.post(OWN + "/app", "code", phone.code(this.clock.instant()));
		return phone;
	}

	/** Reads the key that the page shows. */
	Phone phone(Browser browser, String base) {
		try {
			var page = browser.get(base + "/app").getContentAsString();
			return new Phone(KEY.matcher(page).results().findFirst().orElseThrow().group(1));
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Waits for a code that was not used yet. */
	String next(Phone phone) {
		this.clock.move(Duration.ofSeconds(30));
		return phone.code(this.clock.instant());
	}

}
