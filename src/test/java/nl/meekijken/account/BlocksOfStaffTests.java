package nl.meekijken.account;

import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What staff shut, an office does not open. */
@ModuleTest
class BlocksOfStaffTests {

	@Autowired
	private Colleagues colleagues;

	@Autowired
	private Interventions interventions;

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	@Autowired
	private Boundary boundary;

	@Autowired
	private Entrance entrance;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private PersonId esra;

	private Someone sanne;

	private Someone joris;

	@BeforeEach
	void goToWork() {
		this.esra = new Staff(this.house).atWork(Role.STAFF_ADMINISTRATOR).someone().person();
		this.sanne = this.people.of(Tier.GOLD);
		this.joris = this.people.colleagueOf(this.sanne);
	}

	@Test
	void anOfficeCannotUndoWhatStaffDid() {
		asStaff(() -> this.interventions.block(this.joris.person(), this.esra));
		var change = inside(() -> this.colleagues.unblock(this.joris.person()));
		assertThat(change).isInstanceOfSatisfying(ColleagueChange.BlockedByStaff.class,
				refused -> assertThat(refused.colleague().fullName()).isEqualTo("Joris Prins"));
		assertThat(row()).isEqualTo("f " + this.esra.value());
	}

	@Test
	void blockingOnceMoreMakesItNoBlockOfTheOffice() {
		asStaff(() -> this.interventions.block(this.joris.person(), this.esra));
		assertThat(inside(() -> this.colleagues.block(this.joris.person(), this.sanne.person())))
			.isInstanceOf(ColleagueChange.Done.class);
		assertThat(inside(() -> this.colleagues.unblock(this.joris.person())))
			.isInstanceOf(ColleagueChange.BlockedByStaff.class);
	}

	@Test
	void aBlockOfTheOfficeBecomesOneOfStaffWhenStaffBlockToo() {
		inside(() -> this.colleagues.block(this.joris.person(), this.sanne.person()));
		assertThat(row()).isEqualTo("f -");
		asStaff(() -> this.interventions.block(this.joris.person(), this.esra));
		assertThat(inside(() -> this.colleagues.unblock(this.joris.person())))
			.isInstanceOf(ColleagueChange.BlockedByStaff.class);
	}

	@Test
	void staffOpenWhatStaffAndWhatTheOfficeShut() {
		asStaff(() -> this.interventions.block(this.joris.person(), this.esra));
		asStaff(() -> this.interventions.unblock(this.joris.person(), this.esra));
		assertThat(row()).isEqualTo("t -");
		inside(() -> this.colleagues.block(this.joris.person(), this.sanne.person()));
		asStaff(() -> this.interventions.unblock(this.joris.person(), this.esra));
		assertThat(row()).isEqualTo("t -");
	}

	@Test
	void whatTheOfficeShutItOpensItselfAsBefore() {
		inside(() -> this.colleagues.block(this.joris.person(), this.sanne.person()));
		assertThat(inside(() -> this.colleagues.unblock(this.joris.person()))).isInstanceOf(ColleagueChange.Done.class);
		assertThat(row()).isEqualTo("t -");
	}

	@Test
	void theLoginOfThePortalCannotUndoItWhateverItSays() {
		asStaff(() -> this.interventions.block(this.joris.person(), this.esra));
		for (var undoing : new String[] { "enabled = true", "enabled = true, blocked_by_staff = null",
				"blocked_by_staff = null", "blocked_by_staff = 1" }) {
			assertThatThrownBy(
					() -> inside(() -> this.jdbc.sql("update account.person set " + undoing + " where id = ?")
						.param(this.joris.person().value())
						.update()))
				.as(undoing)
				.isInstanceOf(DataAccessException.class);
		}
		assertThat(row()).isEqualTo("f " + this.esra.value());
	}

	@Test
	void theLoginOfThePortalCannotPretendThatStaffDidIt() {
		assertThatThrownBy(() -> inside(
				() -> this.jdbc.sql("update account.person set enabled = false, blocked_by_staff = 1 where id = ?")
					.param(this.joris.person().value())
					.update()))
			.isInstanceOf(DataAccessException.class);
		assertThat(row()).isEqualTo("t -");
	}

	private <T> T inside(Supplier<T> work) {
		return this.boundary.inside(this.sanne.office(), () -> this.transaction.execute(working -> work.get()));
	}

	private void asStaff(Supplier<Intervention> work) {
		assertThat(this.boundary.inside(this.entrance.ofStaff(this.esra), work)).isEqualTo(new Intervention.Done());
	}

	private String row() {
		return Owner
			.ask("select case when enabled then 't' else 'f' end || ' ' || coalesce(blocked_by_staff::text, '-') "
					+ "from account.person where id = " + this.joris.person().value());
	}

}
