package nl.meekijken.demo;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.AccessEnded;
import nl.meekijken.account.Accounts;
import nl.meekijken.account.Entrance;
import nl.meekijken.database.Boundary;
import nl.meekijken.office.OfficeId;
import nl.meekijken.document.Documents;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Canaries;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.TestVault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ModuleTest
class DemosEndTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private DemoRequestStore requests;

	@Autowired
	private DemoWork work;

	@Autowired
	private DemoEnding ending;

	@Autowired
	private DemoEndingStore store;

	@Autowired
	private People people;

	@Autowired
	private MovableClock clock;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Boundary boundary;

	@Autowired
	private Entrance entrance;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private Accounts accounts;

	private Demos demos;

	private Someone asker;

	@BeforeEach
	void make() {
		this.demos = new Demos(this.house);
		this.asker = this.demos.one();
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
		this.demos.forgetLimits();
	}

	@Test
	void afterFourteenDaysOpenSessionsEndAndTheRightPasswordTellsWhy() throws Exception {
		this.clock.move(Duration.ofDays(14));
		assertThat(looksIn(this.asker)).isTrue();
		assertThat(new Browser(this.mvc).signIn(this.asker.accountNumber(), People.PASSWORD).getStatus())
			.isEqualTo(303);
		this.clock.move(Duration.ofHours(15));
		assertThatThrownBy(() -> looksIn(this.asker)).hasCauseInstanceOf(AccessEnded.class);
		var ended = "Uw demo liep tot en met 7 december 2026 en is afgelopen.";
		var again = new Browser(this.mvc).signIn(this.asker.accountNumber(), People.PASSWORD);
		assertThat(again.getStatus()).isEqualTo(403);
		assertThat(again.getContentAsString()).contains(ended);
		assertThat(new Browser(this.mvc).signIn(this.asker.accountNumber(), "wrong").getContentAsString())
			.doesNotContain(ended);
	}

	@Test
	void whoeverAsksAgainAfterwardsGetsANewDemo() {
		this.clock.move(Duration.ofDays(15));
		var before = this.asker.office();
		this.requests.add(UUID.randomUUID(), Askers.with(this.asker.email()), DemoRequest.Stage.WAITING);
		this.work.makeAll();
		assertThat(this.demos.someone(this.asker.email()).office()).isNotEqualTo(before);
		assertThat(this.demos.rows(before)).isEmpty();
	}

	@Test
	void nextDayNoTableHasARowOfItAndNobodyElseMissesOne() {
		var handlers = handlers();
		var other = this.demos.one();
		assertThat(handlers()).as("those of one demo are those of the next").isEqualTo(handlers);
		var partner = new Canaries(this.house).one().someone();
		useEverything(this.asker);
		assertThat(this.demos.rows(this.asker.office()).keySet())
			.containsAll(List.of("access.view_record", "account.sign_in_record", "account.known_device",
					"database.change_record", "correspondence.attachment", "dossier.search_key"));
		this.clock.move(Duration.ofDays(15));
		this.ending.removeEnded();
		assertThat(this.demos.rows(this.asker.office())).isNotEmpty();
		var kept = this.demos.rows(partner.office());
		endOnly(this.asker);
		assertThat(this.demos.rows(this.asker.office())).isEmpty();
		assertThat(this.demos.tablesThatName(this.asker)).isEmpty();
		assertThat(this.demos.rows(partner.office())).isEqualTo(kept);
		assertThat(this.demos.rows(other.office())).isNotEmpty();
	}

	@Test
	void withinADayOfItsEndTheDemoAndWhoAskedForItAreGone() {
		this.clock.move(Duration.ofDays(14));
		this.ending.removeEnded();
		assertThat(this.demos.rows(this.asker.office())).isNotEmpty();
		assertThat(requests()).isNotZero();
		this.clock.move(Duration.ofHours(15 + 20));
		this.ending.removeEnded();
		assertThat(this.demos.rows(this.asker.office())).isEmpty();
		assertThat(requests()).isZero();
	}

	private long handlers() {
		return count("select count(*) from dossier.handler");
	}

	private long requests() {
		return count("select count(*) from demo.request where asked_at <= timestamptz '" + MovableClock.START + "'");
	}

	private long count(String sql) {
		return this.demos.superuser().sql(sql).query(Long.class).single();
	}

	@Test
	void filesLeaveTheVaultUnlessSomebodyElseHasThem() {
		var other = this.demos.one();
		var before = this.demos.files(this.asker);
		var shared = this.demos.files(other);
		this.clock.move(Duration.ofDays(16));
		endOnly(this.asker);
		this.house.getBean(Documents.class).sweep();
		assertThat(shared).allMatch(DemosEndTests::isInVault);
		assertThat(before).filteredOn(file -> !shared.contains(file)).isNotEmpty().noneMatch(DemosEndTests::isInVault);
		assertThat(this.demos.superuser().sql("select sha256 from document.leaving_file").query(String.class).list())
			.doesNotContainAnyElementsOf(before);
	}

	@Test
	void twoNodesRemoveItOnce() throws Exception {
		this.clock.move(Duration.ofDays(16));
		Callable<Boolean> removing = () -> {
			this.ending.removeEnded();
			return true;
		};
		try (var nodes = Executors.newFixedThreadPool(2)) {
			for (var done : nodes.invokeAll(List.of(removing, removing))) {
				assertThat(done.get()).isTrue();
			}
		}
		assertThat(this.demos.rows(this.asker.office())).isEmpty();
	}

	@Test
	void onlyAnEndedDemoCanBeRemoved() {
		var partner = this.people.of(Tier.GOLD);
		var rows = this.demos.rows(partner.office());
		var farAhead = this.ending.today().plusYears(50);
		this.store.remove(partner.office(), farAhead);
		assertThat(this.demos.rows(partner.office())).isEqualTo(rows);
		this.store.remove(this.asker.office(), this.ending.today());
		assertThat(this.demos.rows(this.asker.office())).isNotEmpty();
		assertThatThrownBy(() -> this.boundary.inside(partner.office(),
				() -> this.transactions.execute(status -> this.jdbc
					.sql("update office.office set demo = true, demo_ends_on = date '2020-01-01'")
					.update())))
			.isInstanceOf(DataAccessException.class)
			.hasMessageContaining("settled when it is registered");
		assertThatThrownBy(() -> this.transactions.execute(
				status -> this.jdbc.sql("call database.forget_office(?)").param(partner.office().value()).update()))
			.isInstanceOf(DataAccessException.class);
	}

	@Test
	void recordsStillRefuseWhoeverIsNotForgettingAnOffice() {
		assertThatThrownBy(() -> this.demos.superuser().sql("delete from database.change_record").update())
			.hasMessageContaining("never changed or deleted");
		assertThatThrownBy(() -> this.demos.superuser().sql("update access.view_record set seen_id = null").update())
			.hasMessageContaining("never changed or deleted");
	}

	private void useEverything(Someone someone) {
		var browser = this.demos.signedIn(someone);
		browser.get("/dossiers/" + new Canaries(this.house).oneOf(someone).number());
		browser.post("/uitloggen");
		this.demos.signedIn(someone);
	}

	/** As each request of an open session does. */
	private boolean looksIn(Someone someone) {
		return this.boundary.inside(this.entrance.of(someone.person()),
				() -> !this.accounts.own(someone.person()).accountNumber().isEmpty());
	}

	private void endOnly(Someone someone) {
		this.store.remove(someone.office(), this.ending.today());
	}

	private static boolean isInVault(String sha256) {
		return Files.exists(TestVault.of(sha256));
	}

}
