package nl.meekijken;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.trying.Browser;
import nl.meekijken.trying.People;
import nl.meekijken.values.EmailAddress;

/**
 * Every way to come in, or to get at the own account without coming in, in an order in
 * which one can go them all. Beside them the portal answers nobody who has not signed in.
 *
 * @param address at which it ends
 * @param leadsTo where it leads whoever may come in
 */
record WayIn(String name, String address, String leadsTo,
		BiFunction<Equipped, MockMvc, MockHttpServletResponse> going) {

	static final WayIn PASSWORD = new WayIn("password", "POST /inloggen", Equipped.SECOND_STEP,
			(who, node) -> new Browser(node).signIn(who.someone().accountNumber(), People.PASSWORD));

	static final WayIn EMAIL_ADDRESS = new WayIn("email address", "POST /inloggen", Equipped.SECOND_STEP,
			(who, node) -> new Browser(node).signIn(who.someone().email(), People.PASSWORD));

	static final WayIn KNOWN_DEVICE = new WayIn("known device", "POST /inloggen", Equipped.SECOND_STEP,
			(who, node) -> who.known(node).signIn(who.someone().accountNumber(), People.PASSWORD));

	static final WayIn TEMPORARY_PASSWORD = new WayIn("temporary password", "POST /inloggen", "/wachtwoord-kiezen",
			(who, node) -> new Browser(node).signIn(who.someone().accountNumber(),
					who.secrets().password(who.someone())));

	static final WayIn PASSKEY = new WayIn("passkey", "POST /inloggen/passkey", "/dossiers", (who, node) -> {
		var browser = new Browser(node);
		browser.get("/inloggen");
		var asked = new String(browser.post("/inloggen/passkey/opties").getContentAsByteArray(),
				StandardCharsets.UTF_8);
		return browser.post("/inloggen/passkey", "antwoord", who.key().sign(asked));
	});

	static final WayIn CODE_OF_THE_APP = new WayIn("code of the app", "POST /inloggen/tweede-stap", "/dossiers",
			Equipped::giveCode);

	static final WayIn RECOVERY_CODE = new WayIn("recovery code", "POST /inloggen/tweede-stap", "/dossiers",
			Equipped::giveRecoveryCode);

	static final WayIn PASSKEY_AS_SECOND_STEP = new WayIn("passkey as second step",
			"POST /inloggen/tweede-stap/passkey", "/dossiers", Equipped::givePasskey);

	static final WayIn NEW_ADDRESS = new WayIn("new address", "POST /adres-bevestigen", "/adres-bevestigen?bevestigd",
			(who, node) -> arrive(node, "/adres-bevestigen",
					who.secrets()
						.address(who.someone(),
								EmailAddress.of("nieuw." + who.someone().accountNumber() + "@voorbeeld.example")))
				.post("/adres-bevestigen"));

	static final WayIn LINK = new WayIn("link", "POST /wachtwoord-kiezen", "/inloggen?gekozen",
			(who, node) -> choose(arrive(node, "/wachtwoord-kiezen", who.secrets().link(who.someone())),
					"vier wilde zwanen zwemmen"));

	static final WayIn INVITATION = new WayIn("invitation", "POST /wachtwoord-kiezen", "/inloggen?gekozen",
			(who, node) -> choose(arrive(node, "/wachtwoord-kiezen", who.secrets().invitation(who.someone())),
					"vijf wilde zwanen zwemmen"));

	/** All of them. */
	static List<WayIn> all() {
		return List.of(PASSWORD, EMAIL_ADDRESS, KNOWN_DEVICE, TEMPORARY_PASSWORD, PASSKEY, CODE_OF_THE_APP,
				RECOVERY_CODE, PASSKEY_AS_SECOND_STEP, NEW_ADDRESS, LINK, INVITATION);
	}

	/** Goes it; tells where it led, or how it was refused. */
	String go(Equipped who, MockMvc node) {
		var answer = this.going.apply(who, node);
		var location = answer.getHeader("Location");
		return (location != null) ? location : Integer.toString(answer.getStatus());
	}

	private static Browser arrive(MockMvc node, String page, String secret) {
		var browser = new Browser(node);
		browser.get("/inloggen");
		browser.get(page + "?geheim=" + secret);
		browser.get(page);
		return browser;
	}

	private static MockHttpServletResponse choose(Browser browser, String password) {
		return browser.post("/wachtwoord-kiezen", "wachtwoord", password, "herhaling", password);
	}

}
