package nl.meekijken.piece;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import nl.meekijken.dossier.ManyDossiers;
import nl.meekijken.trying.ExampleOffice;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Plan;
import nl.meekijken.trying.TestPostgres;
import nl.meekijken.values.ClaimNumber;

import static org.assertj.core.api.Assertions.assertThat;

/** What the pieces of one dossier cost in an office of three thousand. */
@ModuleTest
class PiecePlanTests {

	private static final int BUFFERS = 45;

	@Autowired
	private Examples examples;

	@Autowired
	private Pieces pieces;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void thePiecesOfADossierReadThatDossierOnly() throws SQLException {
		var office = anOfficeOfThreeThousand();
		var plan = this.examples.inside(office, () -> Plan.of(this.jdbc, this.pieces.of(new ClaimNumber(2401, 2_345))));
		assertThat(plan.scanned()).as(plan.text()).doesNotContain("dossier", "damage", "counterparty");
		assertThat(plan.buffers()).as(plan.text()).isLessThanOrEqualTo(BUFFERS);
	}

	private ExampleOffice anOfficeOfThreeThousand() throws SQLException {
		var office = this.examples.anOffice();
		try (var connection = DriverManager.getConnection(TestPostgres.url());
				var statement = connection.createStatement()) {
			statement.execute("set session_replication_role = replica");
			statement.execute(ManyDossiers.of(office.id(), office.person(), 2401, 3_000));
			for (var table : List.of("dossier", "damage", "counterparty")) {
				statement.execute("vacuum analyze dossier." + table);
			}
		}
		return office;
	}

}
