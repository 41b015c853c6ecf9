package nl.meekijken;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.HandedSecrets;
import nl.meekijken.account.Role;
import nl.meekijken.office.Offices;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.SoftKey;
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever is not let in reads the same to the last byte of the last header, whether the
 * account exists or not, is blocked, has no password, or is of an office without the
 * portal.
 */
@ModuleTest
class SameAnswersTests {

	private static final AtomicInteger NEXT = new AtomicInteger(1);

	private static final String NOBODY = "of nobody";

	private static final String DOOR = "/inloggen";

	private static final String DOOR_OF_STAFF = "/kantoor/inloggen";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	@Autowired
	private Offices offices;

	@ParameterizedTest
	@ValueSource(strings = { DOOR, DOOR_OF_STAFF })
	void aWrongPasswordIsAnsweredTheSame(String door) {
		for (var typed : new String[] { "geraden", "", "0123-4567-89AB-CDEF-GHJK-MNPQ-RS" }) {
			assertSame(names(), name -> attempt(door, name, typed));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { DOOR, DOOR_OF_STAFF })
	void theRightPasswordOfWhoIsBlockedIsAnsweredAsThatOfNobody(String door) {
		var blocked = changed("enabled = false");
		var nobody = attempt(door, "987654", People.PASSWORD);
		assertThat(nobody).startsWith("401");
		assertThat(attempt(door, blocked.accountNumber(), People.PASSWORD)).isEqualTo(nobody);
		assertThat(attempt(door, blocked.accountNumber(), new HandedSecrets(this.house).password(blocked)))
			.as("a temporary password")
			.isEqualTo(nobody);
	}

	@Test
	void aNameThatWasGuessedTooOftenIsAnsweredTheSameAtBothDoors() {
		var names = names();
		names.keySet().retainAll(List.of(NOBODY, "known", "blocked", "without a password"));
		assertSame(names, name -> {
			for (var guess = 0; guess < 5; guess++) {
				attempt(DOOR, name, "geraden");
			}
			var stopped = attempt(DOOR, name, People.PASSWORD);
			assertThat(stopped).startsWith("429").contains("Retry-After");
			return stopped + attempt(DOOR_OF_STAFF, name, People.PASSWORD);
		});
	}

	@Test
	void anEmailAddressIsAnsweredLikeAnotherOfItsLength() {
		var known = this.people.of(Tier.GOLD).email();
		var blocked = changed("enabled = false").email();
		var unknown = known.replaceAll("\\d+", "987654");
		assertThat(attempt(DOOR, unknown, "geraden")).isEqualTo(attempt(DOOR, known, "geraden"))
			.isEqualTo(attempt(DOOR, blocked, "geraden"));
	}

	@ParameterizedTest
	@ValueSource(strings = { DOOR, DOOR_OF_STAFF })
	void aPasskeyThatOpensNothingIsAnsweredTheSame(String door) {
		var answers = new LinkedHashMap<String, String>();
		var ofNobody = new SoftKey();
		ofNobody.register("{\"user\":{\"id\":\"AAAA\"},\"challenge\":\"AAAA\"}");
		answers.put(NOBODY, show(door, ofNobody));
		answers.put("not verified", show(door, new Equipped(this.house).key().withoutVerifying()));
		var blocked = new Equipped(this.house);
		Owner.change("update account.person set enabled = false where id = " + blocked.someone().person().value());
		answers.put("of who is blocked", show(door, blocked.key()));
		assertThat(answers.values()).as(answers.toString()).containsOnly(answers.get(NOBODY));
	}

	/** What each kind of name is answered, in names of the same length. */
	private static void assertSame(Map<String, String> names, Function<String, String> asking) {
		var answers = new LinkedHashMap<String, String>();
		names.forEach((kind, name) -> answers.put(kind, asking.apply(name)));
		assertThat(answers.values()).as(answers.toString()).containsOnly(answers.get(NOBODY));
	}

	private Map<String, String> names() {
		var names = new LinkedHashMap<String, String>();
		names.put(NOBODY, Integer.toString(980_000 + NEXT.incrementAndGet()));
		names.put("known", this.people.of(Tier.GOLD).accountNumber());
		names.put("of an office without the portal", this.people.of(Tier.SILVER).accountNumber());
		names.put("blocked", changed("enabled = false").accountNumber());
		names.put("without a password", changed("password_hash = null").accountNumber());
		names.put("of staff", changed(new Staff(this.house).of(Role.HANDLER), "account_number = '", "'"));
		var careful = this.people.of(Tier.GOLD);
		this.offices.requireFactor(careful.office(), true);
		names.put("who needs a second factor", careful.accountNumber());
		return names;
	}

	private Someone changed(String how) {
		var someone = this.people.of(Tier.GOLD);
		Owner.change("update account.person set " + how + " where id = " + someone.person().value());
		return someone;
	}

	/** Gives somebody a number as long as those of the others. */
	private static String changed(Someone someone, String before, String after) {
		var number = Integer.toString(970_000 + NEXT.incrementAndGet());
		Owner
			.change("update account.person set " + before + number + after + " where id = " + someone.person().value());
		return number;
	}

	private String attempt(String door, String name, String password) {
		var browser = at(door);
		return seen(browser.post(door, "gebruikersnaam", name, "wachtwoord", password), name);
	}

	private String show(String door, SoftKey key) {
		var browser = at(door);
		var asked = new String(browser.post(door + "/passkey/opties").getContentAsByteArray(), StandardCharsets.UTF_8);
		return seen(browser.post(door + "/passkey", "antwoord", key.sign(asked)), "");
	}

	private Browser at(String door) {
		var number = NEXT.incrementAndGet();
		var browser = new Browser(this.mvc).from("10.78." + (number / 250) + "." + (number % 250));
		browser.get(door);
		return browser;
	}

	private static String seen(MockHttpServletResponse response, String name) {
		var answer = name.isEmpty() ? Answer.of(response) : Answer.of(response, name);
		return answer.status() + " " + answer.headers() + " " + response.getContentAsByteArray().length + "\n"
				+ answer.body();
	}

}
