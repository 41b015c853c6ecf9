package nl.meekijken.dossier;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import nl.meekijken.database.Question;
import nl.meekijken.dossier.Listing.Which;
import nl.meekijken.trying.ExampleOffice;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.TestPostgres;
import nl.meekijken.values.ClaimNumber;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the portal's own role makes PostgreSQL do, in an office of 20,000 dossiers among
 * 5,000 of others: indexes only, and few pages of memory.
 */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlansTests {

	private static final String EXPLAIN = "explain (analyze, buffers, format json) ";

	private static final int START_PAGE = 300;

	private static final int CHILDREN = 45;

	@Autowired
	Examples examples;

	@Autowired
	DossierSearch search;

	@Autowired
	FileStore files;

	@Autowired
	Activities activities;

	@Autowired
	JdbcTemplate jdbc;

	ExampleOffice office;

	@BeforeAll
	void twentyThousandDossiers() throws SQLException {
		this.office = this.examples.anOffice();
		try (var connection = DriverManager.getConnection(TestPostgres.url());
				var statement = connection.createStatement()) {
			statement.execute("set session_replication_role = replica");
			// vacuum calls a page visible to all only once its commit is flushed
			statement.execute("set synchronous_commit = on");
			statement.execute(ManyDossiers.of(this.office.id(), this.office.person(), 2101, 20_000));
			for (var i = 0; i < 10; i++) {
				var other = this.examples.anOffice();
				statement.execute(ManyDossiers.of(other.id(), other.person(), 2110 + i, 500));
			}
			for (var table : List.of("dossier", "client", "damage", "bank_account", "inquiry", "counterparty",
					"status_change", "activity", "search_key")) {
				statement.execute("vacuum analyze dossier." + table);
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "LAST_ACTIVITY, dossier_by_last_activity", "CLIENT, dossier_by_client",
			"NUMBER, dossier_in_order_of_number", "PLATE, dossier_by_plate", "DAMAGE_DATE, dossier_by_damage",
			"COUNTERPARTY, dossier_by_counterparty", "STATUS, dossier_by_status", "BALL, dossier_by_ball" })
	void everySortReadsItsIndexAndLittleElse(DossierSort sort, String index) {
		for (var which : List.of(Which.ACTIVE, Which.INACTIVE)) {
			for (var descending : List.of(true, false)) {
				var plan = plan(this.search.find(DossierFilter.ALL, new Listing(which, sort, descending, 1, 25)));
				assertThat(plan.indexes()).contains(index, "dossier_counted");
				assertThat(plan.scanned()).isEmpty();
				assertThat(plan.buffers()).isLessThanOrEqualTo(START_PAGE);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "AB-12-CD", "naam12345", "2101-12345", "naam1234" })
	void everySearchReadsTheKeysAndWhatItFound(String typed) {
		var filter = new DossierFilter(typed, null, Set.of(), Set.of(), false);
		var plan = plan(this.search.find(filter, new Listing(Which.BOTH, DossierSort.LAST_ACTIVITY, true, 1, 25)));
		assertThat(plan.indexes()).contains("search_key_pkey", "dossier_pkey");
		assertThat(plan.scanned()).isEmpty();
		assertThat(plan.buffers()).isLessThanOrEqualTo(START_PAGE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "AB-12-CD", "v.d. naam12345, x", "2101-12345" })
	void aPlanMadeForAnySearchIsNoWorse(String typed) {
		var filter = new DossierFilter(typed, null, Set.of(), Set.of(), false);
		var listing = new Listing(Which.BOTH, DossierSort.LAST_ACTIVITY, true, 1, 25);
		var plan = planForAny(this.search.find(filter, listing));
		assertThat(plan.indexes()).contains("search_key_pkey", "dossier_pkey");
		assertThat(plan.scanned()).isEmpty();
		assertThat(plan.buffers()).isLessThanOrEqualTo(START_PAGE);
	}

	@Test
	void theFirstLetterOfAllReadsNoTableAsAWhole() {
		var filter = new DossierFilter("n", null, Set.of(), Set.of(), false);
		var plan = plan(this.search.find(filter, new Listing(Which.BOTH, DossierSort.CLIENT, false, 1, 25)));
		assertThat(plan.scanned()).isEmpty();
	}

	@Test
	void ownDossiersReadTheIndexOfTheirReporter() {
		var filter = new DossierFilter(null, this.office.person(), Set.of(), Set.of(), false);
		var plan = plan(this.search.find(filter, new Listing(Which.ACTIVE, DossierSort.LAST_ACTIVITY, true, 1, 25)));
		assertThat(plan.indexes()).contains("dossier_of_reporter");
		assertThat(plan.scanned()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void everyFilterAndEveryPageStaysOffTheWholeTable(DossierSort sort) {
		var filters = List.of(new DossierFilter(null, null, Set.of(DossierStatus.KIFID), Set.of(), false),
				new DossierFilter(null, null, Set.of(), Set.of(Ball.OFFICE, Ball.CLIENT), false),
				new DossierFilter(null, null, Set.of(), Set.of(), true));
		for (var filter : filters) {
			assertThat(plan(this.search.find(filter, new Listing(Which.ACTIVE, sort, true, 1, 25))).scanned())
				.isEmpty();
		}
		assertThat(plan(this.search.find(DossierFilter.ALL, new Listing(Which.ACTIVE, sort, false, 390, 25))).scanned())
			.isEmpty();
	}

	@Test
	void aFileAndWhatHangsOnItReadOneDossierOnly() {
		var number = new ClaimNumber(2101, 12_345);
		for (Question<?> question : List.of(this.files.cover(number), this.files.counterparties(number),
				this.files.history(number), this.activities.of(number))) {
			var plan = plan(question);
			assertThat(plan.scanned()).isEmpty();
			assertThat(plan.buffers()).isLessThanOrEqualTo(CHILDREN);
		}
	}

	private Plan plan(Question<?> question) {
		var parameters = question.parameters().toArray();
		return this.examples.inside(this.office,
				() -> Plan.of(this.jdbc.queryForList(EXPLAIN + question.sql(), String.class, parameters).getFirst()));
	}

	/** The plan that a prepared statement keeps once it no longer looks at parameters. */
	private Plan planForAny(Question<?> question) {
		var sql = new StringBuilder(question.sql());
		var literals = new ArrayList<String>();
		for (var parameter : question.parameters()) {
			literals.add("array['" + String.join("','", (String[]) Objects.requireNonNull(parameter)) + "']::text[]");
			var at = sql.indexOf("?");
			sql.replace(at, at + 1, "$" + literals.size());
		}
		return this.examples.inside(this.office, () -> {
			this.jdbc.execute("set local plan_cache_mode = force_generic_plan");
			this.jdbc.execute("prepare probe as " + sql);
			var execution = EXPLAIN + "execute probe (" + String.join(", ", literals) + ")";
			var plan = Plan.of(this.jdbc.queryForList(execution, String.class).getFirst());
			this.jdbc.execute("deallocate probe");
			return plan;
		});
	}

	/** Which indexes were read, which tables as a whole, and how many pages of memory. */
	private record Plan(List<String> indexes, List<String> scanned, int buffers) {

		/** Handlers are a handful. */
		private static final Set<String> SMALL = Set.of("handler");

		static Plan of(String json) {
			var root = JsonMapper.shared().readTree(json).get(0).get("Plan");
			var buffers = root.get("Shared Hit Blocks").asInt() + root.get("Shared Read Blocks").asInt();
			var plan = new Plan(new ArrayList<>(), new ArrayList<>(), buffers);
			plan.read(root);
			return plan;
		}

		void read(JsonNode node) {
			if (node.has("Index Name")) {
				this.indexes.add(node.get("Index Name").asString());
			}
			if (node.get("Node Type").asString().contains("Seq Scan")
					&& !SMALL.contains(node.get("Relation Name").asString())) {
				this.scanned.add(node.get("Relation Name").asString());
			}
			if (node.has("Plans")) {
				node.get("Plans").forEach(this::read);
			}
		}

	}

}
