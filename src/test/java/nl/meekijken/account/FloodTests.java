package nl.meekijken.account;

import java.io.UnsupportedEncodingException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/** More people sign in at once than the house can reckon with. */
@ModuleTest
class FloodTests {

	@Autowired
	private Passwords passwords;

	@Autowired
	private SideConnections side;

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
		var full = new CountDownLatch(Passwords.AT_ONCE);
		var leave = new CountDownLatch(1);
		try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
			try {
				var held = Stream.generate(() -> crowd.submit(() -> hold(full, leave)))
					.limit(Passwords.AT_ONCE)
					.toList();
				full.await();
				assertThat(held).noneMatch(Future::isDone);
				var surplus = signInOften(crowd, this.sanne.accountNumber(), 9);
				surplus.addAll(signInOften(crowd, "nobody-" + this.sanne.accountNumber() + "@voorbeeld.example", 3));
				assertThat(inside.get("/dossiers").getStatus()).as("a page meanwhile").isEqualTo(200);
				for (var answer : surplus) {
					assertSentAway(answer.get());
				}
			}
			finally {
				leave.countDown();
			}
		}
		assertNineTriesAreLeft();
	}

	private void assertNineTriesAreLeft() {
		for (var guess = 0; guess < 9; guess++) {
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
