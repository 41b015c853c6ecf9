package nl.meekijken.dossier;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

import nl.meekijken.account.Entrance;
import nl.meekijken.account.PersonId;
import nl.meekijken.account.Role;
import nl.meekijken.database.Boundary;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Staff;
import nl.meekijken.trying.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where more dossiers match than are put in order, what else is asked for is still found.
 */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyMatchesTests {

	/** Half of them run, which are more than are put in order. */
	private static final int ALL = 2 * WorkSearch.ORDERED + 1_000;

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Examples examples;

	@Autowired
	private WorkSearch search;

	@Autowired
	private Boundary boundary;

	@Autowired
	private Entrance entrance;

	@Autowired
	private RoundTrip roundTrip;

	@Autowired
	private TransactionOperations transactions;

	private PersonId marit = new PersonId(0);

	@BeforeAll
	void manyDossiersWithALegalDateThatIsPast() throws SQLException {
		this.marit = new Staff(this.house).atWork(Role.HANDLER).someone().person();
		var office = this.examples.anOffice();
		try (var connection = DriverManager.getConnection(TestPostgres.url());
				var statement = connection.createStatement()) {
			statement.execute("set session_replication_role = replica");
			statement.execute(ManyDossiers.of(office.id(), office.person(), 2311, ALL));
			statement.execute(
					"""
							update dossier.dossier
							   set answer_awaited_since = case when claim_number like '%000001' then date '2026-09-01' else date '2026-01-05' end,
							       ball_since = case when claim_number like '%000001' then timestamptz '2000-01-01' else ball_since end
							 where claim_number like '2311-%' and active""");
			for (var table : java.util.List.of("dossier", "counterparty", "search_key")) {
				statement.execute("vacuum analyze dossier." + table);
			}
		}
	}

	/** Other tests look at what still runs. */
	@AfterAll
	void closeThem() {
		Owner.change("update dossier.dossier set active = false where claim_number like '2311-%'");
	}

	@Test
	void aFilterFindsAmongMoreThanArePutInOrder() {
		var found = find(
				new WorkFilter(Whose.EVERYBODYS, "naam", Set.of(), Set.of(), Set.of(DossierStatus.KIFID), Set.of()),
				WorkSort.PROMISE);
		assertThat(found.count()).isGreaterThanOrEqualTo(ALL / 50);
		assertThat(found.beyond()).isFalse();
	}

	@Test
	void whoFindsMoreThanArePutInOrderIsToldSo() {
		assertThat(
				find(new WorkFilter(Whose.EVERYBODYS, "naam", Set.of(), Set.of(), Set.of(), Set.of()), WorkSort.PROMISE)
					.beyond())
			.isTrue();
		assertThat(find(new WorkFilter(Whose.EVERYBODYS, "2311-000007", Set.of(), Set.of(), Set.of(), Set.of()),
				WorkSort.PROMISE)
			.beyond()).isFalse();
		assertThat(find(WorkFilter.of(Whose.EVERYBODYS), WorkSort.PROMISE).beyond()).isFalse();
	}

	@Test
	void aLegalDateThatComesIsFoundAmongThousandsThatArePast() {
		var near = new WorkFilter(Whose.EVERYBODYS, null, Set.of(Narrowing.LEGAL), Set.of(), Set.of(), Set.of());
		var found = find(near, WorkSort.WAITING);
		assertThat(found.beyond()).isTrue();
		assertThat(found.rows()).extracting(row -> row.number().toString()).contains("2311-000001");
	}

	private WorkPortion find(WorkFilter filter, WorkSort sort) {
		return this.boundary.inside(this.entrance.ofStaff(this.marit), () -> Objects
			.requireNonNull(this.transactions.execute(_ -> this.roundTrip.ask(this.search.find(filter, sort, 1, 25)))));
	}

}
