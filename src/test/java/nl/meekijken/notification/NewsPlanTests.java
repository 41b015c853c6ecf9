package nl.meekijken.notification;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import nl.meekijken.dossier.ManyDossiers;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Plan;
import nl.meekijken.trying.TestPostgres;
import nl.meekijken.values.ClaimNumber;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the news of somebody costs among two hundred people and 160,000 activities in
 * 20,000 dossiers of one office.
 */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewsPlanTests {

	/** Pages of memory for a hundred items, each with its dossier and its mark. */
	private static final int BUFFERS = 1_100;

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	@Autowired
	private Notifications notifications;

	@Autowired
	private Outcomes outcomes;

	@Autowired
	private JdbcTemplate jdbc;

	private Reader reader;

	@BeforeAll
	void twoHundredPeopleWhoHaveReadMuch() throws SQLException {
		var someone = this.people.of(Tier.GOLD);
		this.reader = new Reader(someone, this.house);
		try (var connection = DriverManager.getConnection(TestPostgres.url());
				var statement = connection.createStatement()) {
			fill(statement, someone);
		}
		this.reader.readAll(MovableClock.START.minus(Duration.ofDays(30)));
	}

	private static void fill(Statement statement, Someone someone) throws SQLException {
		var office = someone.office().value();
		statement.execute("set session_replication_role = replica");
		statement.execute(ManyDossiers.of(someone.office(), someone.person(), 2131, 20_000));
		statement.execute("""
				insert into account.person (office_id, account_number, email, email_key, first_name, surname, role)
				select %1$d, '91' || lpad(i::text, 6, '0'), 'p91' || i || '@example.nl', 'p91' || i || '@example.nl',
				       'P', 'Proef', 'MEMBER' from generate_series(1, 199) i
				""".formatted(office));
		statement.execute("""
				insert into notification.dossier_read (office_id, person_id, dossier_id, read_until)
				select d.office_id, p.id, d.id, d.last_activity_at + interval '1 hour'
				  from account.person p join dossier.dossier d on d.office_id = p.office_id and d.id %% 50 = p.id %% 50
				 where p.office_id = %d
				""".formatted(office));
		decide(statement, someone);
		for (var table : List.of("dossier.dossier", "dossier.activity", "notification.dossier_read",
				"notification.outcome", "account.person")) {
			statement.execute("vacuum analyze " + table);
		}
	}

	private static void decide(Statement statement, Someone someone) throws SQLException {
		statement.execute("""
				insert into notification.outcome (office_id, person_id, activity_id, happened_at, outcome, decided_at)
				select a.office_id, p.id, a.id, a.at, 'KIND_OFF', a.at
				  from dossier.activity a
				  join account.person p on p.office_id = a.office_id and (p.id = %2$d or p.account_number like '91%%00')
				 where a.office_id = %1$d and a.at > '2026-10-25'
				""".formatted(someone.office().value(), someone.person().value()));
	}

	@Test
	void theNewsIsOneQueryThatReadsItsIndexAndWhatItTells() {
		assertThat(this.reader.news().count()).isEqualTo("100+");
		var question = this.notifications.news();
		var plan = String.join("\n",
				this.reader.inside(() -> this.jdbc.queryForList(
						"explain (analyze, buffers, costs off, timing off) " + question.sql(), String.class,
						question.parameters().toArray())));
		assertThat(plan).contains("activity_as_news")
			.doesNotContain("Seq Scan on activity", "Seq Scan on dossier", "Seq Scan on dossier_read",
					"Bitmap Heap Scan on activity");
		assertThat(buffers(plan)).as(plan).isLessThanOrEqualTo(BUFFERS);
	}

	@Test
	void whoKnowsAlmostAllReadsAlmostNothing() {
		var someone = this.reader;
		someone.readAll(MovableClock.START.minus(Duration.ofMinutes(1)));
		var question = this.notifications.lastLook(
				someone.news().items().stream().findFirst().map(NewsItem::number).orElse(new ClaimNumber(2131, 7)));
		var plan = String.join("\n",
				someone.inside(() -> this.jdbc.queryForList(
						"explain (analyze, buffers, costs off, timing off) " + question.sql(), String.class,
						question.parameters().toArray())));
		assertThat(buffers(plan)).as(plan).isLessThanOrEqualTo(45);
	}

	@Test
	void whichRowsOfAPageAreNewIsOneQueryThatReadsItsIndexes() {
		var rows = IntStream.rangeClosed(7, 56).mapToObj(number -> new ClaimNumber(2131, number)).toList();
		var plan = this.reader.inside(() -> Plan.of(this.jdbc, this.notifications.among(rows)));
		assertThat(plan.scanned()).as(plan.text()).doesNotContain("activity", "dossier", "dossier_read");
		assertThat(plan.buffers()).as(plan.text()).isLessThanOrEqualTo(BUFFERS);
	}

	@Test
	void whyMailCameIsOneQueryThatReadsItsIndexes() {
		var plan = this.reader.inside(() -> Plan.of(this.jdbc, this.outcomes.explained(Optional.empty())));
		assertThat(plan.scanned()).as(plan.text()).doesNotContain("activity", "dossier", "outcome", "dossier_read");
		assertThat(plan.buffers()).as(plan.text()).isLessThanOrEqualTo(BUFFERS);
	}

	/** Of the whole plan, as its first line tells. */
	private static int buffers(String plan) {
		return Pattern.compile("Buffers: shared (?:hit=(\\d+))? ?(?:read=(\\d+))?")
			.matcher(plan)
			.results()
			.findFirst()
			.map(found -> number(found.group(1)) + number(found.group(2)))
			.orElseThrow();
	}

	private static int number(@Nullable String digits) {
		return (digits != null) ? Integer.parseInt(digits) : 0;
	}

}
