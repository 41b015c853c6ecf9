package nl.meekijken.dossier;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

import nl.meekijken.account.Entrance;
import nl.meekijken.account.PersonId;
import nl.meekijken.account.Role;
import nl.meekijken.database.Boundary;
import nl.meekijken.database.Question;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Staff;
import nl.meekijken.trying.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the login of staff makes PostgreSQL do, over 25,000 dossiers of all offices: its
 * own indexes, and few pages of memory.
 */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkPlansTests {

	private static final String EXPLAIN = "explain (analyze, buffers) ";

	private static final Pattern READ = Pattern.compile("Buffers: shared(?: hit=(\\d+))?(?: read=(\\d+))?");

	/** A page of rows, its offices and handlers, and a thousand counted in an index. */
	private static final int LIST = 1_500;

	private static final int ONE = 60;

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Examples examples;

	@Autowired
	private WorkSearch search;

	@Autowired
	private StaffDossiers dossiers;

	@Autowired
	private Boundary boundary;

	@Autowired
	private Entrance entrance;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private JdbcTemplate jdbc;

	private PersonId marit = new PersonId(0);

	@BeforeAll
	void manyDossiersOfManyOffices() throws SQLException {
		this.marit = new Staff(this.house).atWork(Role.HANDLER).someone().person();
		try (var connection = DriverManager.getConnection(TestPostgres.url());
				var statement = connection.createStatement()) {
			statement.execute("set session_replication_role = replica");
			statement.execute("set synchronous_commit = on");
			for (var i = 0; i < 5; i++) {
				var office = this.examples.anOffice();
				statement.execute(ManyDossiers.of(office.id(), office.person(), 2301 + i, 5_000));
			}
			statement.execute(
					"""
							with handler as (
								insert into dossier.handler (name, phone, email, person_id)
								values ('Marit', '+31301234567', 'marit@112schade.example', %d) returning id)
							update dossier.dossier d set handler_id = handler.id, next_update_on = date '2026-11-01' + (d.id %% 60)::int
							  from handler where d.claim_number like '23%%1'"""
						.formatted(this.marit.value()));
			for (var table : List.of("dossier", "counterparty", "search_key", "handler")) {
				statement.execute("vacuum analyze dossier." + table);
			}
		}
	}

	/** Other tests look at what still runs. */
	@AfterAll
	void closeThemAgain() {
		Owner.change("update dossier.dossier set active = false where claim_number like '23%'");
	}

	@ParameterizedTest
	@EnumSource
	void everySortOfEverybodysDossiersReadsItsIndex(WorkSort sort) {
		assertCheap(this.search.find(WorkFilter.of(Whose.EVERYBODYS), sort, 1, 25), LIST);
	}

	@ParameterizedTest
	@EnumSource
	void whoeversDossiersTheyAreFewPagesAreRead(Whose whose) {
		var plan = planOf(this.search.find(WorkFilter.of(whose), WorkSort.PROMISE, 1, 25));
		assertThat(buffers(plan)).as(plan).isLessThanOrEqualTo(LIST);
	}

	@Test
	void filtersStayOffTheWholeTable() {
		for (var narrowing : Narrowing.values()) {
			var filter = new WorkFilter(Whose.EVERYBODYS, null, Set.of(narrowing), Set.of(), Set.of(), Set.of());
			assertThat(planOf(this.search.find(filter, WorkSort.PROMISE, 1, 25))).doesNotContain("Seq Scan on dossier");
		}
	}

	@Test
	void legalDatesThatAreNearAreLookedUpInTheirOwnIndexWhateverTheOrder() {
		for (var sort : WorkSort.values()) {
			var filter = new WorkFilter(Whose.EVERYBODYS, null, Set.of(Narrowing.LEGAL), Set.of(), Set.of(), Set.of());
			var plan = planOf(this.search.find(filter, sort, 1, 25));
			// what came in is asked for too where it gives the order, and may be fewer
			assertThat(plan).containsAnyOf("work_by_law",
					(sort == WorkSort.ARRIVAL) ? "work_by_arrival" : "work_by_law");
			assertThat(buffers(plan)).as(plan).isLessThanOrEqualTo(LIST);
		}
	}

	@Test
	void whatCameInIsLookedUpAmongTheFewThatSomethingCameInFor() {
		var filter = new WorkFilter(Whose.EVERYBODYS, null, Set.of(), Set.of(Arrival.QUESTION), Set.of(), Set.of());
		assertCheap(this.search.find(filter, WorkSort.ARRIVAL, 1, 25), LIST);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2301-004321", "naam4321", "AB-12-CD" })
	void aSearchReadsTheKeysAndWhatItFound(String typed) {
		var filter = new WorkFilter(Whose.MINE, typed, Set.of(), Set.of(), Set.of(), Set.of());
		var plan = planOf(this.search.find(filter, WorkSort.PROMISE, 1, 25));
		assertThat(plan).contains("search_key_of_all").doesNotContain("Seq Scan on dossier", "Seq Scan on search_key");
		assertThat(buffers(plan)).isLessThanOrEqualTo(LIST);
	}

	@Test
	void theCountsOfTheTabsStopAtAThousand() {
		assertThat(buffers(planOf(this.search.counts()))).isLessThanOrEqualTo(LIST);
	}

	@Test
	void whereADossierIsIsOneLook() {
		var number = Owner.ask("select claim_number from dossier.dossier where claim_number like '2301-%' limit 1");
		assertCheap(this.dossiers.whereIs(nl.meekijken.values.ClaimNumber.of(number)), ONE);
	}

	private void assertCheap(Question<?> question, int most) {
		var plan = planOf(question);
		assertThat(plan).doesNotContain("Seq Scan on dossier", "Seq Scan on counterparty");
		assertThat(buffers(plan)).as(plan).isLessThanOrEqualTo(most);
	}

	private String planOf(Question<?> question) {
		return this.boundary.inside(this.entrance.ofStaff(this.marit), () -> Objects
			.requireNonNull(this.transactions.execute(_ -> String.join("\n",
					this.jdbc.queryForList(EXPLAIN + question.sql(), String.class, question.parameters().toArray())))));
	}

	private static int buffers(String plan) {
		var read = READ.matcher(plan);
		return read.find() ? number(read.group(1)) + number(read.group(2)) : 0;
	}

	private static int number(@org.jspecify.annotations.Nullable String digits) {
		return (digits != null) ? Integer.parseInt(digits) : 0;
	}

}
