package nl.meekijken.account;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.database.Boundary;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.Staff;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who may do what, as administrators of the recovery service decide it. */
@ModuleTest
class StaffRolesTests {

	private static final Intervention DONE = new Intervention.Done();

	private static final Intervention LAST = new Intervention.LastAdministrator();

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

	private PersonId esra;

	private PersonId ruben;

	@BeforeEach
	void goToWork() {
		Owner.change("update account.person set role = 'HANDLER' where role = 'STAFF_ADMINISTRATOR'");
		var staff = new Staff(this.house);
		this.esra = staff.atWork(Role.STAFF_ADMINISTRATOR).someone().person();
		this.ruben = staff.atWork(Role.STAFF_ADMINISTRATOR).someone().person();
	}

	@Test
	void aRoleIsGivenAndWhoGaveItIsWrittenDown() {
		assertThat(give(this.ruben, Role.MANAGER, this.esra)).isEqualTo(DONE);
		assertThat(role(this.ruben)).isEqualTo("MANAGER");
		assertThat(Owner.ask("""
				select changed ->> 'role' || ' by ' || person_id from database.change_record
				 where table_name = 'account.person' and row_key ->> 'id' = '%d' and changed ? 'role'
				 order by id desc limit 1
				""".formatted(this.ruben.value())))
			.isEqualTo("[\"STAFF_ADMINISTRATOR\", \"MANAGER\"] by " + this.esra.value());
	}

	@Test
	void nobodyTakesTheRoleFromThemselves() {
		assertThat(give(this.esra, Role.HANDLER, this.esra)).isEqualTo(new Intervention.Yourself());
		assertThat(role(this.esra)).isEqualTo("STAFF_ADMINISTRATOR");
	}

	@Test
	void ofTwoAdministratorsWhoTakeTheRoleFromOneAnotherOneIsLeft() throws Exception {
		var turn = new AtomicInteger();
		var outcomes = AtOnce.times(2, () -> (turn.getAndIncrement() == 0) ? give(this.ruben, Role.HANDLER, this.esra)
				: give(this.esra, Role.HANDLER, this.ruben));
		assertThat(outcomes).containsExactlyInAnyOrder(DONE, LAST);
		assertThat(administrators()).isEqualTo("1");
	}

	@Test
	void ofTwoAdministratorsWhoBlockOneAnotherOneIsLeft() throws Exception {
		var turn = new AtomicInteger();
		var outcomes = AtOnce.times(2,
				() -> (turn.getAndIncrement() == 0) ? block(this.ruben, this.esra) : block(this.esra, this.ruben));
		assertThat(outcomes).contains(DONE).doesNotHaveDuplicates();
		assertThat(administrators()).isEqualTo("1");
	}

	@Test
	void theLastAdministratorOfAnOfficeKeepsTheRoleToo() {
		var sanne = this.people.of(Tier.GOLD);
		var joris = this.people.colleagueOf(sanne);
		assertThat(give(sanne.person(), Role.MEMBER, this.esra)).isEqualTo(LAST);
		assertThat(give(joris.person(), Role.ADMINISTRATOR, this.esra)).isEqualTo(DONE);
		assertThat(give(sanne.person(), Role.MEMBER, this.esra)).isEqualTo(DONE);
		assertThat(role(sanne.person()) + role(joris.person())).isEqualTo("MEMBERADMINISTRATOR");
	}

	@Test
	void nobodyOfAnOfficeBecomesStaffNorTheOtherWayRound() {
		var sanne = this.people.of(Tier.GOLD).person();
		for (var role : Role.HANDLER.choices()) {
			assertThat(give(sanne, role, this.esra)).isEqualTo(new Intervention.Unknown());
		}
		for (var role : Role.MEMBER.choices()) {
			assertThat(give(this.ruben, role, this.esra)).isEqualTo(new Intervention.Unknown());
		}
	}

	@Test
	void staffChooseNoPasswordForWhomTheyLetIn() {
		var sanne = this.people.of(Tier.GOLD);
		var mehmet = new NewPerson(sanne.office(), sanne.accountNumber() + "01", EmailAddress.of("m@x.example"),
				"Mehmet", null, "Yilmaz", Role.MEMBER, null);
		assertThatThrownBy(() -> this.boundary.inside(this.entrance.ofStaffInside(sanne.office(), this.esra),
				() -> this.house.getBean(PersonStore.class).insert(mehmet, "a hash", Texts.DUTCH)))
			.hasStackTraceContaining("staff never choose a password");
	}

	private Intervention give(PersonId person, Role role, PersonId by) {
		return asStaff(by, () -> this.interventions.giveRole(person, role, by));
	}

	private Intervention block(PersonId person, PersonId by) {
		return asStaff(by, () -> this.interventions.block(person, by));
	}

	/** Whoever was shut out a moment before does nothing at all. */
	private Intervention asStaff(PersonId by, Supplier<Intervention> act) {
		try {
			return this.boundary.inside(this.entrance.ofStaff(by), act);
		}
		catch (RuntimeException ex) {
			assertThat((Throwable) ex).hasRootCauseInstanceOf(AccessEnded.class);
			return new Intervention.NotNow();
		}
	}

	private static String role(PersonId person) {
		return Owner.ask("select role from account.person where id = " + person.value());
	}

	private static String administrators() {
		return Owner.ask("select count(*) from account.person where role = 'STAFF_ADMINISTRATOR' and enabled");
	}

}
