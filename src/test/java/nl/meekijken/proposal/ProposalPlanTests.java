package nl.meekijken.proposal;

import java.sql.DriverManager;
import java.sql.SQLException;

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

/** What the proposals of one dossier cost in an office that made six thousand. */
@ModuleTest
class ProposalPlanTests {

	private static final int BUFFERS = 45;

	@Autowired
	private Examples examples;

	@Autowired
	private ProposalStore proposals;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void theProposalsOfADossierReadThatDossierOnly() throws SQLException {
		var office = anOfficeWithManyProposals();
		var plan = this.examples.inside(office,
				() -> Plan.of(this.jdbc, this.proposals.of(new ClaimNumber(2411, 1_234))));
		assertThat(plan.scanned()).as(plan.text()).doesNotContain("dossier", "proposal");
		assertThat(plan.buffers()).as(plan.text()).isLessThanOrEqualTo(BUFFERS);
	}

	private ExampleOffice anOfficeWithManyProposals() throws SQLException {
		var office = this.examples.anOffice();
		try (var connection = DriverManager.getConnection(TestPostgres.url());
				var statement = connection.createStatement()) {
			statement.execute("set session_replication_role = replica");
			statement.execute(ManyDossiers.of(office.id(), office.person(), 2411, 3_000));
			statement.execute(
					"""
							insert into proposal.proposal (office_id, dossier_id, fact, position, proposed, reason, proposed_by,
								proposer_name, proposed_at)
							select d.office_id, d.id, 'PLACE', 0, 'Zeist', 'Zo is het.', d.reported_by, 'Petra Proef', d.reported_at
							  from dossier.dossier d cross join generate_series(1, 2)
							 where d.office_id = %d"""
						.formatted(office.id().value()));
			statement.execute("vacuum analyze dossier.dossier");
			statement.execute("vacuum analyze proposal.proposal");
		}
		return office;
	}

}
