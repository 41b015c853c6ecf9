package nl.meekijken.account;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.database.Boundary;
import nl.meekijken.database.FormKey;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What staff do about people of offices, at the door of the module. */
@ModuleTest
class InterventionsTests {

	private static final Intervention DONE = new Intervention.Done();

	private static final Intervention NOT_NOW = new Intervention.NotNow();

	private static final Intervention SETTLED = new Intervention.Settled();

	@Autowired
	private Interventions interventions;

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Letters letters;

	@Autowired
	private People people;

	@Autowired
	private Boundary boundary;

	@Autowired
	private Entrance entrance;

	@Autowired
	private MovableClock clock;

	private PersonId marit;

	private Someone sanne;

	@BeforeEach
	void goToWork() {
		this.marit = new Staff(this.house).atWork(Role.HANDLER).someone().person();
		this.sanne = this.people.of(Tier.GOLD);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void staffShutOutEvenTheLastAdministratorAndAllSessionsEnd() {
		open(this.sanne);
		assertThat(onSanne(this.interventions::block)).isEqualTo(DONE);
		assertThat(onSanne(this.interventions::block)).isEqualTo(DONE);
		assertThat(ofSanne("enabled")).isEqualTo("f");
		assertThat(sessions(this.sanne)).isEqualTo("0");
		assertThat(onSanne(this.interventions::unblock)).isEqualTo(DONE);
		assertThat(ofSanne("enabled || ' ' || role")).isEqualTo("true ADMINISTRATOR");
	}

	@Test
	void colleaguesOfWhoIsShutOutGoOn() {
		var joris = this.people.colleagueOf(this.sanne);
		open(joris);
		onSanne(this.interventions::block);
		assertThat(sessions(joris)).isEqualTo("1");
		assertThat(this.boundary.inside(this.entrance.of(joris.person()),
				() -> this.house.getBean(Accounts.class).own(joris.person()).accountNumber()))
			.isEqualTo(joris.accountNumber());
	}

	@Test
	void nothingIsDoneToOneselfOrToNobody() {
		var nobody = new PersonId(Long.MAX_VALUE);
		for (var act : everyAct()) {
			assertThat(asStaff(this.marit, () -> act.apply(this.marit, this.marit)))
				.isEqualTo(new Intervention.Yourself());
			assertThat(asStaff(this.marit, () -> act.apply(nobody, this.marit))).isEqualTo(new Intervention.Unknown());
		}
	}

	@Test
	void peopleOfOfficesCanDoNoneOfItNotEvenToTheirOwn() {
		var joris = this.people.colleagueOf(this.sanne);
		for (var act : everyAct()) {
			assertThatThrownBy(() -> this.boundary.inside(this.entrance.of(this.sanne.person()),
					() -> act.apply(joris.person(), this.sanne.person())))
				.hasRootCauseInstanceOf(AccessEnded.class);
		}
		assertThat(Owner.ask("select enabled from account.person where id = " + joris.person().value())).isEqualTo("t");
		assertThat(this.letters.to(joris.email())).isEmpty();
	}

	@Test
	void staffWithoutASecondFactorDoNoneOfItEither() {
		var newcomer = new Staff(this.house).of(Role.STAFF_ADMINISTRATOR).person();
		for (var act : everyAct()) {
			assertThatThrownBy(() -> asStaff(newcomer, () -> act.apply(this.sanne.person(), newcomer)))
				.hasRootCauseInstanceOf(FactorMissing.class);
		}
		assertThat(ofSanne("enabled")).isEqualTo("t");
	}

	@Test
	void instructionsLeadToANewPasswordOrToAFirstOne() {
		assertThat(onSanne(this::send)).isEqualTo(DONE);
		assertThat(this.letters.lastTo(this.sanne.email()).subject()).isEqualTo("Een nieuw wachtwoord voor Meekijken");
		assertThat(this.letters.lastTo(this.sanne.email()).text())
			.contains("een medewerker van 112schade heeft voor u");
		Owner.change("update account.person set password_hash = null, language = 'en' where id = "
				+ this.sanne.person().value());
		assertThat(onSanne(this::send)).isEqualTo(DONE);
		assertThat(this.letters.lastTo(this.sanne.email()).subject()).isEqualTo("Your invitation to Meekijken");
	}

	@Test
	void theSameFormSendsOneMailHoweverOftenItComes() throws Exception {
		var form = FormKey.of("instructions", FormKey.fresh(), this.sanne);
		var answers = AtOnce.times(3,
				() -> onSanne((person, by) -> this.interventions.sendInstructions(person, by, form)));
		assertThat(answers).containsOnly(DONE);
		assertThat(this.letters.to(this.sanne.email())).hasSize(1);
	}

	@Test
	void noInstructionsGoToWhoMayNotSignInNorFourTimesAnHour() {
		var bram = this.people.of(Tier.SILVER);
		assertThat(asStaff(this.marit, () -> send(bram.person(), this.marit))).isEqualTo(NOT_NOW);
		for (var times = 0; times < 3; times++) {
			assertThat(onSanne(this::send)).isEqualTo(DONE);
		}
		assertThat(onSanne(this::send)).isEqualTo(NOT_NOW);
		this.clock.move(Duration.ofHours(1));
		assertThat(onSanne(this::send)).isEqualTo(DONE);
		onSanne(this.interventions::block);
		this.clock.move(Duration.ofHours(1));
		assertThat(onSanne(this::send)).isEqualTo(NOT_NOW);
	}

	@Test
	void ofManyWhoAskForARemovalAtOnceOneDoes() throws Exception {
		var outcomes = AtOnce.times(4, this::askRemoval);
		assertThat(outcomes).containsOnlyOnce(DONE).contains(SETTLED);
	}

	@Test
	void whoeverAskedMayWithdrawButNotAgree() {
		assertThat(onSanne(this.interventions::refuseRemoval)).isEqualTo(SETTLED);
		askRemoval();
		assertThat(onSanne(this.interventions::agreeToRemoval)).isEqualTo(new Intervention.Yourself());
		assertThat(onSanne(this.interventions::refuseRemoval)).isEqualTo(DONE);
		assertThat(askRemoval()).isEqualTo(DONE);
	}

	@Test
	void aRemovalThatTwoAgreeUponTakesEverythingAndTellsTheOwner() {
		giveFactor(this.sanne);
		open(this.sanne);
		askRemoval();
		assertThat(factors()).isEqualTo("2");
		var ruben = new Staff(this.house).atWork(Role.HANDLER).someone().person();
		assertThat(asStaff(ruben, () -> this.interventions.agreeToRemoval(this.sanne.person(), ruben))).isEqualTo(DONE);
		assertThat(factors()).isEqualTo("0");
		assertThat(sessions(this.sanne)).isEqualTo("0");
		assertThat(this.letters.lastTo(this.sanne.email()).subject()).isEqualTo("Uw manier van inloggen is veranderd");
	}

	private List<BiFunction<PersonId, PersonId, Intervention>> everyAct() {
		return List.of(this.interventions::block, this.interventions::unblock, this::send,
				this.interventions::agreeToRemoval, this.interventions::refuseRemoval,
				(person, by) -> this.interventions.askRemoval(person, by, "Teruggebeld"),
				(person, by) -> this.interventions.giveRole(person, Role.MEMBER, by));
	}

	private Intervention send(PersonId person, PersonId by) {
		return this.interventions.sendInstructions(person, by, FormKey.of("instructions", "", person));
	}

	private Intervention askRemoval() {
		return onSanne((person, by) -> this.interventions.askRemoval(person, by, "Teruggebeld"));
	}

	private Intervention onSanne(BiFunction<PersonId, PersonId, Intervention> act) {
		return asStaff(this.marit, () -> act.apply(this.sanne.person(), this.marit));
	}

	private Intervention asStaff(PersonId staff, Supplier<Intervention> act) {
		return this.boundary.inside(this.entrance.ofStaff(staff), act);
	}

	private String ofSanne(String column) {
		return Owner.ask("select " + column + " from account.person where id = " + this.sanne.person().value());
	}

	private String factors() {
		return Owner.ask("""
				select (select count(*) from account.authenticator where person_id = %1$d)
				     + (select count(*) from account.recovery_code where person_id = %1$d)
				""".formatted(this.sanne.person().value()));
	}

	private static void giveFactor(Someone someone) {
		var who = someone.office().value() + ", " + someone.person().value();
		Owner.change("insert into account.authenticator (office_id, person_id, secret_sealed, confirmed_at) values ("
				+ who + ", 'x', now())");
		Owner.change("insert into account.recovery_code (office_id, person_id, code_hash) values (" + who + ", 'x')");
	}

	private static void open(Someone someone) {
		Owner.change("""
				insert into account.session (primary_id, session_id, creation_time, last_access_time,
				                             max_inactive_interval, expiry_time, principal_name)
				values ('%s', '%s', 0, 0, 1800, %d, '%d')
				""".formatted(UUID.randomUUID(), UUID.randomUUID(), Long.MAX_VALUE, someone.person().value()));
	}

	private static String sessions(Someone someone) {
		return Owner
			.ask("select count(*) from account.session where principal_name = '" + someone.person().value() + "'");
	}

}
