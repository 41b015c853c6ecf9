package nl.meekijken;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.HandedSecrets;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Phone;
import nl.meekijken.trying.SoftKey;

/**
 * Somebody with all that one can come in with: a password, an app with codes, a passkey,
 * recovery codes, a browser that is known, and three that are halfway.
 */
final class Equipped {

	static final String SECOND_STEP = "/inloggen/tweede-stap";

	private static final String OWN = "/eigen-gegevens/inloggen";

	private final MovableClock clock;

	private final HandedSecrets secrets;

	private final Someone someone;

	private final Phone phone;

	private final SoftKey key = new SoftKey();

	private final List<String> codes;

	private final Browser inside;

	private final Browser withCode;

	private final Browser withRecoveryCode;

	private final Browser withPasskey;

	private final String proof;

	Equipped(ApplicationContext house) {
		var mvc = house.getBean(MockMvc.class);
		this.clock = house.getBean(MovableClock.class);
		this.secrets = new HandedSecrets(house);
		this.someone = house.getBean(People.class).of(Tier.GOLD);
		this.inside = new Browser(mvc);
		this.inside.signIn(this.someone.accountNumber(), People.PASSWORD);
		this.phone = new Phone(found("id=\"sleutel\">([A-Z2-7 ]+)<", this.inside.get(OWN + "/app")).getFirst());
		this.inside.post(OWN + "/app", "code", this.phone.code(this.clock.instant()));
		addPasskey();
		this.codes = found("<li>([0-9A-Z ]{29})</li>", this.inside.post(OWN + "/herstelcodes"));
		this.withCode = halfway(mvc);
		this.withRecoveryCode = halfway(mvc);
		this.withPasskey = halfway(mvc);
		this.proof = text(this.withPasskey.post(SECOND_STEP + "/passkey/opties"));
	}

	private void addPasskey() {
		this.inside.get(OWN + "/passkey");
		var options = text(this.inside.post(OWN + "/passkey/opties"));
		this.inside.post(OWN + "/passkey", "naam", "Laptop", "antwoord", this.key.register(options));
		this.inside.get(OWN);
	}

	private Browser halfway(MockMvc mvc) {
		var browser = new Browser(mvc);
		browser.signIn(this.someone.accountNumber(), People.PASSWORD);
		browser.get(SECOND_STEP);
		return browser;
	}

	private static List<String> found(String pattern, MockHttpServletResponse page) {
		return Pattern.compile(pattern).matcher(text(page)).results().map(first -> group(first)).toList();
	}

	private static String group(MatchResult found) {
		return found.group(1);
	}

	private static String text(MockHttpServletResponse answer) {
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	Someone someone() {
		return this.someone;
	}

	HandedSecrets secrets() {
		return this.secrets;
	}

	/** Signed in wholly. */
	Browser inside() {
		return this.inside;
	}

	/** A browser with the cookie that a sign-in left in another one. */
	Browser known(MockMvc node) {
		return new Browser(node).keep(this.inside.cookie("apparaat"));
	}

	SoftKey key() {
		return this.key;
	}

	/** The next code of the app, for who is halfway. */
	MockHttpServletResponse giveCode(MockMvc node) {
		return this.withCode.movedTo(node)
			.post(SECOND_STEP, "code", this.phone.code(this.clock.instant().plusSeconds(30)));
	}

	/** The same code once more, in another browser that is halfway. */
	MockHttpServletResponse giveCodeAgain(MockMvc node) {
		return this.withRecoveryCode.movedTo(node)
			.post(SECOND_STEP, "code", this.phone.code(this.clock.instant().plusSeconds(30)));
	}

	MockHttpServletResponse giveRecoveryCode(MockMvc node) {
		return this.withRecoveryCode.movedTo(node)
			.post(SECOND_STEP, "code", this.codes.getFirst(), "herstelcode", "ja");
	}

	MockHttpServletResponse givePasskey(MockMvc node) {
		return this.withPasskey.movedTo(node).post(SECOND_STEP + "/passkey", "antwoord", this.key.sign(this.proof));
	}

}
