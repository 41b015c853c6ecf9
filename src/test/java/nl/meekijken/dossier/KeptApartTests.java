package nl.meekijken.dossier;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * PostgreSQL keeps offices apart also where every word about it is left out of the SQL.
 */
@ModuleTest
class KeptApartTests {

	@Autowired
	Examples examples;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionOperations transactions;

	@ParameterizedTest
	@ValueSource(strings = { "dossier", "client", "damage", "counterparty", "status_change", "activity", "search_key" })
	void anOfficeReadsItsOwnRowsOnlyAndUnboundIsAnError(String table) {
		var office = this.examples.anOffice();
		var other = this.examples.anOffice();
		var note = new NewActivity(MovableClock.START, ActivityKind.NOTE, null, null, Actor.SYSTEM, null,
				Audience.INTERMEDIARY, null, null);
		this.examples.bring(office, aDossier(), note);
		assertThat(this.examples.inside(office, () -> rows(table, office.id().value()))).isPositive();
		assertThat(this.examples.inside(office, () -> allRows(table)))
			.isEqualTo(this.examples.inside(office, () -> rows(table, office.id().value())));
		assertThat(this.examples.inside(other, () -> allRows(table))).isZero();
		assertThat(this.examples.inside(other, () -> rows(table, office.id().value()))).isZero();
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.transactions.execute(status -> allRows(table)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "dossier", "client", "damage", "counterparty" })
	void anOfficeChangesNothingOfAnother(String table) {
		var office = this.examples.anOffice();
		this.examples.bring(office, aDossier());
		var changed = this.examples.inside(this.examples.anOffice(),
				() -> this.jdbc.sql("update dossier." + table + " set office_id = office_id where office_id = ?")
					.param(office.id().value())
					.update());
		assertThat(changed).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "status_change", "search_key" })
	void anOfficeWritesNothingIntoAnother(String table) {
		var office = this.examples.anOffice();
		this.examples.bring(office, aDossier());
		var dossier = this.examples.inside(office,
				() -> this.jdbc.sql("select id from dossier.dossier").query(Long.class).single());
		var columns = table.equals("search_key") ? "key) values (?, ?, 'x'" : "at, status) values (?, ?, now(), 'PAID'";
		var sql = "insert into dossier." + table + " (office_id, dossier_id, " + columns + ")";
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.examples
			.inside(this.examples.anOffice(), () -> this.jdbc.sql(sql).params(office.id().value(), dossier).update()));
	}

	private long allRows(String table) {
		return this.jdbc.sql("select count(*) from dossier." + table).query(Long.class).single();
	}

	private long rows(String table, long office) {
		return this.jdbc.sql("select count(*) from dossier." + table + " where office_id = ?")
			.param(office)
			.query(Long.class)
			.single();
	}

}
