package nl.meekijken.access;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

import nl.meekijken.account.Entrance;
import nl.meekijken.account.PersonId;
import nl.meekijken.account.Role;
import nl.meekijken.database.Boundary;
import nl.meekijken.database.Question;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.trying.BareDossiers;
import nl.meekijken.trying.BareDossiers.Bare;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Plan;
import nl.meekijken.trying.Staff;
import nl.meekijken.trying.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;

/** What reading a trail costs where there are very many records of other dossiers. */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrailPlansTests {

	private static final int ENTRIES = 400;

	private static final int LOOKS = 250;

	/** So long ago that no other test looks at it. */
	private static final Instant THEN = Instant.parse("2019-05-06T10:00:00Z");

	@Autowired
	private ApplicationContext house;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private Boundary boundary;

	@Autowired
	private Entrance entrance;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private JdbcTemplate jdbc;

	private PersonId marit = new PersonId(0);

	private Bare dossier;

	@BeforeAll
	void manyRecords() throws SQLException {
		this.marit = new Staff(this.house).atWork(Role.MANAGER).someone().person();
		this.dossier = new BareDossiers(this.house).one();
		try (var connection = DriverManager.getConnection(TestPostgres.url());
				var statement = connection.createStatement()) {
			statement.execute(
					"""
							insert into database.change_record (at, office_id, person_id, table_name, operation, row_key, changed)
							select timestamptz '%1$s' + i * interval '1 second', %2$d, 1, 'dossier.client', 'UPDATE',
							       jsonb_build_object('dossier_id', -(i %% 2000)), '{"town": ["Utrecht", "Zeist"]}'
							  from generate_series(1, 20000) i"""
						.formatted(THEN, this.dossier.office().value()));
			statement.execute("""
					insert into access.view_record (at, office_id, person_id, dossier_id, seen)
					select timestamptz '%1$s' + i * interval '1 second', %2$d, -(i %% 500), -(i %% 2000), 'DOSSIER'
					  from generate_series(1, 20000) i""".formatted(THEN, this.dossier.office().value()));
			statement.execute("vacuum analyze database.change_record");
			statement.execute("vacuum analyze access.view_record");
		}
	}

	@Test
	void theTrailOfADossierReadsThatDossierOnly() {
		var columns = List.of("town", "street");
		var question = this.trail.of(new DossierId(-7), new TrailFilter(true, true, null), columns, List.of(), 0, 51);
		var plan = planOf(question, this::inside);
		assertThat(plan.scanned()).as(plan.text()).doesNotContain("change_record", "view_record");
		assertThat(plan.buffers()).as(plan.text()).isLessThanOrEqualTo(ENTRIES);
		assertThat(answerTo(question)).hasSize(20);
	}

	@Test
	void whatOnePersonLookedAtReadsThatPersonOnly() {
		var plan = planOf(AccessStore.looks(new PersonId(-7), THEN, 0, 51), this::everywhere);
		assertThat(plan.text()).contains("view_of_person");
		assertThat(plan.buffers()).as(plan.text()).isLessThanOrEqualTo(LOOKS);
	}

	@Test
	void theReportOfAWeekReadsTheIndexOfThatWeek() {
		var plan = planOf(AccessStore.people(THEN.plusSeconds(19_000), AccessOrder.MOST_READ, 0, 51), this::everywhere);
		assertThat(plan.text()).contains("view_in_order_of_time");
		assertThat(plan.scanned()).as(plan.text()).doesNotContain("view_record");
	}

	private List<TrailEntry> answerTo(Question<List<TrailEntry>> question) {
		return inside(() -> Objects.requireNonNull(this.transactions
			.execute(_ -> this.jdbc.query(question.sql(), question.reading(), question.parameters().toArray()))));
	}

	private Plan planOf(Question<?> question, Within within) {
		return within.plan(() -> Objects.requireNonNull(this.transactions.execute(_ -> Plan.of(this.jdbc, question))));
	}

	private <T> T inside(Supplier<T> work) {
		return this.boundary.inside(this.entrance.ofStaffInside(this.dossier.office(), this.marit), work);
	}

	private <T> T everywhere(Supplier<T> work) {
		return this.boundary.inside(this.entrance.ofStaff(this.marit), work);
	}

	@FunctionalInterface
	private interface Within {

		Plan plan(Supplier<Plan> work);

	}

}
