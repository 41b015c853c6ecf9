package nl.meekijken.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.AccessEnded;
import nl.meekijken.account.Entrance;
import nl.meekijken.account.PersonId;
import nl.meekijken.database.Boundary;
import nl.meekijken.mail.Letter;
import nl.meekijken.mail.Outbox;
import nl.meekijken.mail.Passage;
import nl.meekijken.office.OfficeId;
import nl.meekijken.office.Offices;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Canaries;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.TestPostgres;
import nl.meekijken.values.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ModuleTest
class DemosEndTests {

	private static final String TABLES_OF_OFFICES = """
			select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
			  join pg_attribute a on a.attrelid = c.oid and a.attname = 'office_id'
			 where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)'
			""";

	private static final String ALL_TABLES = """
			select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
			 where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)'
			""";

	private final JdbcClient superuser = JdbcClient.create(new DriverManagerDataSource(TestPostgres.url()));

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
	private Offices offices;

	@Autowired
	private People people;

	@Autowired
	private MovableClock clock;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Boundary boundary;

	@Autowired
	private Entrance entrance;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	private Someone asker;

	@BeforeEach
	void make() {
		this.asker = demo();
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
		this.superuser.sql("delete from account.rate_limit").update();
	}

	@Test
	void theRightPersonIsInvitedByMail() {
		assertThat(this.superuser.sql("select subject from mail.outbox where recipient = ?")
			.param(this.asker.email())
			.query(String.class)
			.list()).containsExactly("Uw uitnodiging voor Meekijken");
	}

	@Test
	void theFrameSaysUntilWhenOneCanLook() throws Exception {
		assertThat(signedIn(this.asker).get("/dossiers").getContentAsString())
			.contains("Demo-omgeving: alle gegevens zijn fictief. U kunt kijken tot en met 7 december 2026.");
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
		this.requests.add(UUID.randomUUID(), Askers.with(this.asker.email()), DemoRequest.State.WAITING);
		this.work.makeAll();
		assertThat(someone(this.asker.email()).office()).isNotEqualTo(before);
		assertThat(rows(before)).isEmpty();
	}

	@Test
	void aWeekLaterNoTableHasARowOfItAndNobodyElseMissesOne() {
		var other = demo();
		var partner = new Canaries(this.house).one().someone();
		useEverything(this.asker);
		assertThat(rows(this.asker.office()).keySet())
			.containsAll(List.of("access.view_record", "account.sign_in_record", "account.known_device",
					"database.change_record", "correspondence.attachment", "dossier.search_key"));
		this.superuser.sql("delete from mail.outbox where recipient <> ?").param(this.asker.email()).update();
		this.clock.move(Duration.ofDays(21));
		this.ending.removeEnded();
		assertThat(rows(this.asker.office())).isNotEmpty();
		var kept = rows(partner.office());
		endOnly(this.asker);
		assertThat(rows(this.asker.office())).isEmpty();
		assertThat(tablesThatName(this.asker)).isEmpty();
		assertThat(rows(partner.office())).isEqualTo(kept);
		assertThat(rows(other.office())).isNotEmpty();
	}

	@Test
	void theDailyRoundRemovesWhatEndedMoreThanAWeekAgo() {
		this.clock.move(Duration.ofDays(22));
		this.ending.removeEnded();
		assertThat(rows(this.asker.office())).isEmpty();
	}

	@Test
	void filesLeaveTheVaultUnlessSomebodyElseHasThem() {
		var other = demo();
		var before = files(this.asker);
		var shared = files(other);
		this.clock.move(Duration.ofDays(22));
		endOnly(this.asker);
		this.house.getBean(nl.meekijken.document.Documents.class).sweep();
		assertThat(shared).allMatch(DemosEndTests::isInVault);
		assertThat(before).filteredOn(file -> !shared.contains(file)).isNotEmpty().noneMatch(DemosEndTests::isInVault);
		assertThat(this.superuser.sql("select count(*) from document.leaving_file").query(Long.class).single())
			.isZero();
	}

	@Test
	void twoNodesRemoveItOnce() throws Exception {
		this.clock.move(Duration.ofDays(22));
		Callable<Boolean> removing = () -> {
			this.ending.removeEnded();
			return true;
		};
		try (var nodes = Executors.newFixedThreadPool(2)) {
			for (var done : nodes.invokeAll(List.of(removing, removing))) {
				assertThat(done.get()).isTrue();
			}
		}
		assertThat(rows(this.asker.office())).isEmpty();
	}

	@Test
	void onlyAnEndedDemoCanBeRemoved() {
		var partner = this.people.of(Tier.GOLD);
		var rows = rows(partner.office());
		var farAhead = this.ending.today().plusYears(50);
		this.store.remove(partner.office(), farAhead);
		assertThat(rows(partner.office())).isEqualTo(rows);
		this.store.remove(this.asker.office(), this.ending.today());
		assertThat(rows(this.asker.office())).isNotEmpty();
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
		assertThatThrownBy(() -> this.superuser.sql("delete from database.change_record").update())
			.hasMessageContaining("never changed or deleted");
		assertThatThrownBy(() -> this.superuser.sql("update access.view_record set seen_id = null").update())
			.hasMessageContaining("never changed or deleted");
	}

	@Test
	void lettersLeaveADemoToWhoeverAskedForItOnly() {
		for (var to : List.of("collega@elders.example", this.asker.email().toUpperCase(Locale.ROOT))) {
			this.boundary.inside(this.asker.office(), () -> this.transactions.execute(status -> {
				this.outbox.post(letter(to));
				return status;
			}));
			this.transactions.executeWithoutResult(status -> this.outbox.post(letter("b." + to)));
		}
		assertThat(this.superuser.sql("select recipient from mail.outbox where subject = 'Een proef'")
			.query(String.class)
			.list()).containsExactlyInAnyOrder(this.asker.email().toUpperCase(Locale.ROOT), "b.collega@elders.example",
					"b." + this.asker.email().toUpperCase(Locale.ROOT));
		this.superuser.sql("delete from mail.outbox where subject = 'Een proef'").update();
	}

	@Test
	void aDemoOnRequestDoesNotMakeTheHouseADemoHouse() {
		assertThat(this.offices.haveDemo()).isFalse();
	}

	private static Letter letter(String to) {
		return new Letter(EmailAddress.of(to), nl.meekijken.web.Texts.DUTCH, "Een proef", "Een proef",
				List.of(new Passage.Words("Een proef")));
	}

	/** A demo whose asker has chosen the password of all. */
	private Someone demo() {
		var who = Askers.someone();
		this.requests.add(UUID.randomUUID(), who, DemoRequest.State.WAITING);
		this.work.makeAll();
		this.superuser.sql("""
				update account.person set password_hash = (select password_hash from account.person where id = ?)
				 where email = ?
				""").params(this.people.of(Tier.GOLD).person().value(), who.email().value()).update();
		return someone(who.email().value());
	}

	private Someone someone(String email) {
		return this.superuser.sql("select office_id, id, account_number, email from account.person where email = ?")
			.param(email)
			.query((row, index) -> new Someone(new OfficeId(row.getLong(1)), new PersonId(row.getLong(2)),
					row.getString(3), row.getString(4)))
			.single();
	}

	private void useEverything(Someone someone) {
		var browser = signedIn(someone);
		browser.get("/dossiers/" + new Canaries(this.house).oneOf(someone).number());
		browser.post("/uitloggen");
		signedIn(someone);
		this.transactions.executeWithoutResult(status -> this.outbox.post(letter(someone.email())));
	}

	private Browser signedIn(Someone someone) {
		var browser = new Browser(this.mvc);
		browser.signIn(someone.accountNumber(), People.PASSWORD);
		return browser;
	}

	/** As each request of an open session does. */
	private boolean looksIn(Someone someone) {
		return this.boundary.inside(this.entrance.of(someone.person()),
				() -> Boolean.TRUE.equals(this.transactions.execute(status -> true)));
	}

	private void endOnly(Someone someone) {
		this.store.remove(someone.office(), this.ending.today());
	}

	private Map<String, Long> rows(OfficeId office) {
		var rows = new TreeMap<String, Long>();
		for (var table : this.superuser.sql(TABLES_OF_OFFICES).query(String.class).list()) {
			var count = this.superuser.sql("select count(*) from " + table + " where office_id = ?")
				.param(office.value())
				.query(Long.class)
				.single();
			if (count > 0) {
				rows.put(table, count);
			}
		}
		return rows;
	}

	/** Also the tables that know no offices. */
	private List<String> tablesThatName(Someone someone) {
		return this.superuser.sql(ALL_TABLES)
			.query(String.class)
			.list()
			.stream()
			.filter(table -> this.superuser
				.sql("select exists (select 1 from " + table + " t where to_jsonb(t)::text like '%' || ? || '%'"
						+ " or to_jsonb(t) ->> 'principal_name' = ?)")
				.params(someone.email(), Long.toString(someone.person().value()))
				.query(Boolean.class)
				.single())
			.toList();
	}

	private List<String> files(Someone someone) {
		return this.superuser.sql("select distinct sha256 from document.document where office_id = ?")
			.param(someone.office().value())
			.query(String.class)
			.list();
	}

	private static boolean isInVault(String sha256) {
		return Files.exists(Path.of("target/vault", sha256.substring(0, 2), sha256.substring(2, 4), sha256));
	}

}
