package nl.meekijken.account;

import java.io.UnsupportedEncodingException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.web.StrictHeaders;

import static org.assertj.core.api.Assertions.assertThat;

/** More people sign in at once than the house can reckon with. */
@ModuleTest
class FloodTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Passwords passwords;

	@Autowired
	private SideConnections side;

	@Autowired
	private DataSource pages;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private People people;

	private Someone sanne;

	@BeforeEach
	void meet() {
		this.sanne = this.people.of(Tier.GOLD);
	}

	@Test
	void whoeverFindsNoPlaceIsSentAwayWithA503AndLosesNoTry() throws Exception {
		var inside = new Browser(this.mvc);
		inside.signIn(this.sanne.accountNumber(), People.PASSWORD);
		var leave = new CountDownLatch(1);
		try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
			try {
				var waiting = fillTheLine(crowd, leave);
				assertSurplusIsSentAway(crowd);
				assertThat(inside.get("/dossiers").getStatus()).as("a page meanwhile").isEqualTo(200);
				assertThat(pool(this.pages).getActiveConnections()).as("connections of those who wait").isLessThan(3);
				assertThat(pool(this.side.dataSource()).getActiveConnections()).isLessThan(3);
				leave.countDown();
				for (var answer : waiting) {
					assertThat(answer.get().getStatus()).isIn(401, 503);
				}
			}
			finally {
				leave.countDown();
			}
		}
		assertFourTriesAreLeft();
	}

	private void assertSurplusIsSentAway(ExecutorService crowd) throws Exception {
		var surplus = signInOften(crowd, this.sanne.accountNumber(), 4);
		surplus.addAll(signInOften(crowd, "nobody-" + this.sanne.accountNumber() + "@voorbeeld.example", 3));
		for (var answer : surplus) {
			assertSentAway(answer.get());
		}
		assertSentAway(atTheDoorOfStaff());
	}

	/**
	 * Takes every place and every place in the line, twenty of them by signing in; one
	 * more is sent away, and by that one knows.
	 */
	private List<Future<MockHttpServletResponse>> fillTheLine(ExecutorService crowd, CountDownLatch leave)
			throws Exception {
		var sentAway = new LinkedBlockingQueue<Object>();
		var full = new CountDownLatch(Passwords.AT_ONCE);
		for (var place = 0; place < Passwords.AT_ONCE; place++) {
			crowd.execute(() -> hold(full, leave));
		}
		full.await();
		var waiting = new ArrayList<Future<MockHttpServletResponse>>();
		for (var one = 0; one < 20; one++) {
			var address = "198.51.100." + (one + 1);
			waiting.add(crowd.submit(() -> tellingThat(sentAway,
					new Browser(this.mvc).from(address).signIn("nobody-" + address, "geraden"))));
		}
		for (var one = 20; one <= Passwords.IN_LINE; one++) {
			crowd.execute(() -> waitToo(sentAway));
		}
		sentAway.take();
		return waiting;
	}

	private static MockHttpServletResponse tellingThat(Queue<Object> sentAway, MockHttpServletResponse answer) {
		sentAway.add(answer);
		return answer;
	}

	private boolean waitToo(Queue<Object> sentAway) {
		try {
			return this.passwords.inLine(() -> true);
		}
		catch (Passwords.Crowded ex) {
			return sentAway.add(ex);
		}
	}

	private MockHttpServletResponse atTheDoorOfStaff() {
		var browser = new Browser(this.mvc).from("203.0.113.77");
		browser.get("/kantoor/inloggen");
		return browser.post("/kantoor/inloggen", "gebruikersnaam", this.sanne.accountNumber(), "wachtwoord",
				People.PASSWORD);
	}

	private static HikariPoolMXBean pool(DataSource connections) throws SQLException {
		return connections.unwrap(HikariDataSource.class).getHikariPoolMXBean();
	}

	@Test
	void whoeverChoosesAPasswordMeanwhileReadsWhenToTryAgainAndLosesNothing() throws Exception {
		var inside = new Browser(this.mvc);
		inside.signIn(this.sanne.accountNumber(), People.PASSWORD);
		var holding = new Browser(this.mvc);
		holding.get("/wachtwoord-kiezen?geheim=" + new HandedSecrets(this.house).link(this.sanne));
		holding.get("/wachtwoord-kiezen");
		inside.get("/eigen-gegevens/wachtwoord");
		var leave = new CountDownLatch(1);
		try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
			try {
				fillTheLine(crowd, leave);
				assertSentAway(choose(inside, "/eigen-gegevens/wachtwoord"));
				assertSentAway(choose(holding, "/wachtwoord-kiezen"));
			}
			finally {
				leave.countDown();
			}
		}
		assertThat(choose(holding, "/wachtwoord-kiezen").getStatus()).isEqualTo(303);
	}

	private static MockHttpServletResponse choose(Browser browser, String page) {
		return browser.post(page, "wachtwoord", "vier wilde zwanen zwemmen", "herhaling", "vier wilde zwanen zwemmen");
	}

	private void assertFourTriesAreLeft() {
		for (var guess = 0; guess < 4; guess++) {
			assertThat(new Browser(this.mvc).from("203.0.113.99")
				.signIn(this.sanne.accountNumber(), "geraden")
				.getStatus()).isEqualTo(401);
		}
	}

	@Test
	void aFloodThatCannotBeCountedIsAnsweredWithA503AndLetsNobodyGuess() throws Exception {
		var connections = takeAllSideConnections();
		try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
			for (var answer : signInOften(crowd, this.sanne.accountNumber(), 20)) {
				assertThat(answer.get().getStatus()).isEqualTo(503);
				assertThat(answer.get().getHeader("Retry-After")).isNotNull();
				assertThat(answer.get().getCookie("sessie")).isNull();
			}
		}
		finally {
			for (var connection : connections) {
				connection.close();
			}
		}
		assertThat(Owner
			.ask("select last_signed_in_at is null from account.person where id = " + this.sanne.person().value()))
			.isEqualTo("t");
		assertThat(new Browser(this.mvc).signIn(this.sanne.accountNumber(), People.PASSWORD).getStatus())
			.isEqualTo(303);
	}

	private boolean hold(CountDownLatch full, CountDownLatch leave) {
		return this.passwords.inLine(() -> {
			full.countDown();
			try {
				leave.await();
				return true;
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return false;
			}
		});
	}

	private List<Future<MockHttpServletResponse>> signInOften(ExecutorService crowd, String name, int times) {
		var answers = new ArrayList<Future<MockHttpServletResponse>>();
		for (var time = 0; time < times; time++) {
			var address = "203.0.113." + (time + 1);
			answers.add(crowd.submit(() -> new Browser(this.mvc).from(address).signIn(name, People.PASSWORD)));
		}
		return answers;
	}

	private static void assertSentAway(MockHttpServletResponse answer) throws UnsupportedEncodingException {
		assertThat(answer.getStatus()).isEqualTo(503);
		assertThat(answer.getHeader("Retry-After")).isEqualTo("30");
		assertThat(answer.getHeader("Content-Security-Policy"))
			.isEqualTo(StrictHeaders.ALWAYS.get("Content-Security-Policy"));
		assertThat(answer.getContentAsString()).contains("Er loggen nu heel veel mensen tegelijk in.");
		assertThat(answer.getCookie("sessie")).isNull();
	}

	private List<Connection> takeAllSideConnections() throws SQLException {
		var taken = new ArrayList<Connection>();
		var all = ((HikariDataSource) this.side.dataSource()).getMaximumPoolSize();
		for (var one = 0; one < all; one++) {
			taken.add(this.side.dataSource().getConnection());
		}
		return taken;
	}

}
