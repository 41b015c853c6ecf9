package nl.meekijken.demo;

import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.account.Role;
import nl.meekijken.dossier.Author;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.office.OfficeId;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Staff;
import nl.meekijken.trying.TestPostgres;
import nl.meekijken.values.ClaimNumber;

import static org.assertj.core.api.Assertions.assertThat;

/** In the demo world one dossier shows what becomes of a fact that is not right. */
@ModuleTest
class DoubtsTests {

	private static final String STATES = """
			select string_agg(p.fact || ' ' || coalesce(p.verdict, 'PROPOSED'), ', ' order by p.id)
			  from proposal.proposal p join office.office o on o.office_id = p.office_id
			 where o.name = 'Verbeek & Prins Adviseurs'""";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Demo demo;

	@Autowired
	private Doubts doubts;

	@BeforeAll
	static void makeRoom() {
		FreeNumbers.make();
	}

	/** As in {@link DemoTests}: the house starts on no demo offices. */
	@AfterAll
	static void letNobodyTakeThemForDemoOffices() throws SQLException {
		try (var connection = DriverManager.getConnection(TestPostgres.url());
				var statement = connection.createStatement()) {
			statement.executeUpdate("update office.office set demo = false where demo_ends_on is null");
		}
	}

	@Test
	void oneDossierHasAProposalInEachState() {
		this.demo.fillWhenEmpty();
		assertThat(Owner.ask(STATES)).isEqualTo("LOCATION PROPOSED, PLACE PROPOSED, PARTY_MAKE_TYPE PROPOSED");
		var doubted = where();
		var marit = new Staff(this.house).atWork(Role.HANDLER).someone().person();
		this.doubts.decide(doubted, new Author(marit, "Marit Hofstra"));
		assertThat(Owner.ask(STATES)).isEqualTo("LOCATION TAKEN_OVER, PLACE REFUSED, PARTY_MAKE_TYPE PROPOSED");
		assertThat(Owner.ask("select location from dossier.damage where dossier_id = " + doubted.dossier().value()))
			.endsWith(", noordzijde");
	}

	@Test
	void oneClientHasAnsweredByMailAndOneAnswerIsToBeJudged() {
		this.demo.fillWhenEmpty();
		assertThat(Owner
			.ask("""
					select string_agg(r.state || ' ' || r.standing || ' ' || (r.subject like 'Re: %'), ', ' order by r.state)
					  from reply.received r join office.office o on o.office_id = r.office_id
					 where o.name = 'Verbeek & Prins Adviseurs'"""))
			.isEqualTo("FILED VERIFIED true, TO_JUDGE UNPROVEN true");
		assertThat(Owner
			.ask("""
					select string_agg(distinct a.audience || ' ' || (r.html like '%bij de garage%'), ', ')
					  from reply.received r join dossier.activity a on a.office_id = r.office_id and a.dossier_id = r.dossier_id
					       and a.kind = 'EMAIL_RECEIVED'
					  join office.office o on o.office_id = r.office_id
					 where o.name = 'Verbeek & Prins Adviseurs'"""))
			.isEqualTo("INTERMEDIARY true");
	}

	private static Whereabouts where() {
		var found = Owner.ask("""
				select distinct d.claim_number || ' ' || d.office_id || ' ' || d.id
				  from proposal.proposal p join office.office o on o.office_id = p.office_id
				  join dossier.dossier d on d.office_id = p.office_id and d.id = p.dossier_id
				 where o.name = 'Verbeek & Prins Adviseurs'""").split(" ", -1);
		return new Whereabouts(ClaimNumber.of(found[0]), new OfficeId(Long.parseLong(found[1])),
				new DossierId(Long.parseLong(found[2])));
	}

}
