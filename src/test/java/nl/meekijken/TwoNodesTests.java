package nl.meekijken;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.Accounts;
import nl.meekijken.account.HandedSecrets;
import nl.meekijken.account.Role;
import nl.meekijken.database.Boundary;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two nodes on one database: whatever the one decides, the other knows at the next
 * request.
 */
@ModuleTest
class TwoNodesTests {

	private static final Duration A_SECOND = Duration.ofSeconds(1);

	private static final AtomicInteger NEXT = new AtomicInteger(10);

	private static SecondNode second;

	private static MockMvc there;

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc here;

	@Autowired
	private People people;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Boundary boundary;

	private Someone sanne;

	private Someone joris;

	private Press press;

	@BeforeAll
	static void startAnother() {
		second = SecondNode.start();
		there = second.mvc();
	}

	@AfterAll
	static void stopIt() {
		second.close();
	}

	@BeforeEach
	void meet() {
		this.press = new Press(this.house);
		this.sanne = this.people.of(Tier.GOLD);
		this.joris = this.people.colleagueOf(this.sanne);
	}

	@Test
	void aSessionOfOneIsASessionOfTheOtherAndEndsOnBoth() {
		var browser = signIn(this.sanne, this.here);
		var other = browser.movedTo(there);
		assertThat(other.get("/dossiers").getStatus()).isEqualTo(200);
		other.post("/uitloggen");
		assertThat(browser.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
	}

	@Test
	void whoeverIsBlockedHereIsOutThereWithinASecond() {
		var joris = signIn(this.joris, this.here).movedTo(there);
		assertThat(joris.get("/dossiers").getStatus()).isEqualTo(200);
		var sanne = signIn(this.sanne, this.here);
		sanne.get("/collegas");
		var before = System.nanoTime();
		sanne.post("/collegas/" + this.joris.person().value() + "/blokkeren");
		assertThat(joris.get("/dossiers").getHeader("Location")).startsWith("/inloggen");
		assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(A_SECOND);
		assertThat(signInAt(there, this.joris)).isEqualTo(401);
	}

	@Test
	void whoeverIsBlockedHereComesInByNoWayThere() {
		var sanne = new Equipped(this.house);
		this.boundary.inside(sanne.someone().office(), () -> {
			this.accounts.disable(sanne.someone().person());
			return true;
		});
		assertThat(sanne.inside().movedTo(there).get("/dossiers").getHeader("Location")).isEqualTo("/inloggen?toegang");
		for (var way : WayIn.all()) {
			assertThat(way.go(sanne, there)).as(way.name()).isIn("401", "410", "/inloggen?toegang", "/inloggen");
		}
	}

	@Test
	void aPasswordChosenHereEndsWhatIsOpenThereBeforeTheNextRequest() {
		var sanne = new Equipped(this.house);
		var inside = sanne.inside().movedTo(there);
		assertThat(inside.get("/dossiers").getStatus()).isEqualTo(200);
		assertThat(WayIn.LINK.go(sanne, this.here)).isEqualTo(WayIn.LINK.leadsTo());
		assertThat(inside.get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
		assertThat(WayIn.CODE_OF_THE_APP.go(sanne, there)).as("of who was halfway").isEqualTo("/inloggen");
	}

	@Test
	void whatIsPublishedHereIsHeardThereByTheOwnOfficeOnly() throws Exception {
		var number = this.press.bring(this.sanne);
		var piet = this.people.of(Tier.GOLD);
		var foreign = this.press.bring(piet);
		var reader = signIn(this.sanne, this.here);
		var used = this.press.restSince(this.sanne);
		try (var followed = Followed.by(reader, second.port());
				var other = Followed.by(signIn(piet, this.here), second.port())) {
			this.press.publish(number);
			this.press.publish(foreign);
			assertThat(followed.next()).isEqualTo(number.toString());
			assertThat(other.next()).as("the first that another office hears").isEqualTo(foreign.toString());
			assertThat(followed.header("content-type")).startsWith("text/event-stream");
			assertThat(followed.header("content-encoding")).isEmpty();
			assertThat(followed.header("cache-control")).isEqualTo("no-store");
			assertThat(this.press.lastUse(this.sanne)).as("following is no use").isEqualTo(used);
		}
	}

	/** Of three, so that a moment in which the machine was busy decides nothing. */
	@Test
	void whoeverIsBlockedHereHearsNothingMoreThereWithinASecond() throws Exception {
		var sanne = signIn(this.sanne, this.here);
		sanne.get("/collegas");
		var times = List.of(untilTheEnd(this.joris, sanne), untilTheEnd(this.people.colleagueOf(this.sanne), sanne),
				untilTheEnd(this.people.colleagueOf(this.sanne), sanne));
		assertThat(times).allMatch(time -> time.compareTo(A_SECOND.multipliedBy(3)) < 0)
			.filteredOn(time -> time.compareTo(A_SECOND) < 0)
			.hasSizeGreaterThan(1);
	}

	/** From the answer that somebody is blocked to the end of what this person hears. */
	private Duration untilTheEnd(Someone colleague, Browser administrator) throws Exception {
		try (var followed = Followed.by(signIn(colleague, this.here), second.port())) {
			administrator.post("/collegas/" + colleague.person().value() + "/blokkeren");
			var blocked = System.nanoTime();
			assertThat(followed.next()).isEqualTo("einde");
			return Duration.ofNanos(System.nanoTime() - blocked);
		}
	}

	@Test
	void whatCameBeforeOneFollowedIsHeardAtOnceAndNobodyElseMayFollow() throws Exception {
		var number = this.press.bring(this.sanne);
		this.press.publish(number);
		try (var followed = Followed.by(signIn(this.sanne, this.here), second.port(),
				"?sinds=" + this.press.aMinuteAgo())) {
			assertThat(followed.next()).isEqualTo(number.toString());
		}
		var nobody = new Browser(this.here);
		nobody.get("/inloggen");
		assertThat(nobody.get("/nieuws/stroom").getHeader("Location")).isEqualTo("/inloggen");
		var marit = new Staff(this.house).atWork(Role.HANDLER).browser();
		assertThat(marit.get("/nieuws/stroom").getHeader("Location")).isEqualTo("/inloggen");
	}

	@Test
	void aCodeThatWasUsedHereIsUsedThere() {
		var sanne = new Equipped(this.house);
		assertThat(WayIn.CODE_OF_THE_APP.go(sanne, this.here)).isEqualTo("/dossiers");
		assertThat(sanne.giveCodeAgain(there).getStatus()).isEqualTo(401);
	}

	@Test
	void staffWhoAreBlockedHereAreOutThereToo() {
		var staff = new Staff(this.house);
		var marit = staff.atWork(Role.HANDLER);
		var moved = marit.browser().movedTo(there);
		assertThat(moved.get("/kantoor").getStatus()).isEqualTo(200);
		var esra = staff.atWork(Role.STAFF_ADMINISTRATOR).browser();
		esra.get("/kantoor");
		esra.post("/kantoor/mensen/" + marit.someone().person().value() + "/blokkeren");
		assertThat(moved.get("/kantoor").getHeader("Location")).startsWith("/kantoor/inloggen");
	}

	@Test
	void guessesAreCountedTogether() {
		for (var tries = 0; tries < 5; tries++) {
			assertThat(guess((tries % 2 == 0) ? this.here : there)).isEqualTo(401);
		}
		assertThat(guess(this.here)).isEqualTo(429);
		assertThat(guess(there)).isEqualTo(429);
	}

	@Test
	void aSecretThatIsUsedOnOneIsUsedOnTheOther() throws Exception {
		var link = "/wachtwoord-kiezen?geheim=" + new HandedSecrets(this.house).link(this.sanne);
		var arrived = List.of(this.here, there, this.here, there).stream().map(node -> {
			var one = new Browser(node);
			one.get(link);
			one.get("/wachtwoord-kiezen");
			return one;
		}).toList();
		var turn = new AtomicInteger();
		var outcomes = AtOnce.times(arrived.size(),
				() -> arrived.get(turn.getAndIncrement())
					.post("/wachtwoord-kiezen", "wachtwoord", "vier wilde zwanen zwemmen", "herhaling",
							"vier wilde zwanen zwemmen")
					.getStatus());
		assertThat(outcomes).containsOnlyOnce(303);
		assertThat(new Browser(there).get(link).getStatus()).isNotEqualTo(303);
	}

	private static Browser signIn(Someone someone, MockMvc node) {
		var browser = new Browser(node);
		browser.signIn(someone.accountNumber(), People.PASSWORD);
		browser.get("/dossiers");
		return browser;
	}

	private static int signInAt(MockMvc node, Someone someone) {
		return new Browser(node).signIn(someone.accountNumber(), People.PASSWORD).getStatus();
	}

	private int guess(MockMvc node) {
		return new Browser(node).from("192.0.2." + NEXT.incrementAndGet())
			.signIn(this.sanne.accountNumber(), "geraden")
			.getStatus();
	}

}
