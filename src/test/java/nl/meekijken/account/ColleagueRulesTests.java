package nl.meekijken.account;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.account.Colleague.Standing;
import nl.meekijken.database.Boundary;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class ColleagueRulesTests {

	private static final ColleagueChange UNKNOWN = new ColleagueChange.Unknown();

	@Autowired
	private Colleagues colleagues;

	@Autowired
	private People people;

	@Autowired
	private Boundary boundary;

	private Someone sanne;

	private Someone joris;

	@BeforeEach
	void meet() {
		this.sanne = this.people.of(Tier.GOLD);
		this.joris = this.people.colleagueOf(this.sanne);
	}

	@Test
	void somebodyOfAnotherOfficeIsUnknownWhateverIsAsked() {
		var stranger = this.people.of(Tier.GOLD).person();
		var before = rowOf(stranger);
		assertThat(inside(() -> this.colleagues.makeMember(stranger))).isEqualTo(UNKNOWN);
		assertThat(inside(() -> this.colleagues.makeAdministrator(stranger))).isEqualTo(UNKNOWN);
		assertThat(inside(() -> this.colleagues.block(stranger, this.sanne.person()))).isEqualTo(UNKNOWN);
		assertThat(inside(() -> this.colleagues.unblock(stranger))).isEqualTo(UNKNOWN);
		assertThat(inside(() -> this.colleagues.isAdministrator(stranger))).isFalse();
		assertThat(rowOf(stranger)).isEqualTo(before);
	}

	@Test
	void everybodyIsListedBySurnameInWhateverCaseItIsWritten() {
		rename(this.sanne, "de Wit");
		rename(this.joris, "Zandstra");
		rename(this.people.colleagueOf(this.sanne), "bakker");
		assertThat(all()).extracting(Colleague::fullName)
			.containsExactly("Joris bakker", "Sanne van der de Wit", "Joris Zandstra");
	}

	@Test
	void eachStandsWhereTheyStand() {
		var invited = this.people.colleagueOf(this.sanne);
		forgetPassword(invited);
		inside(() -> this.colleagues.block(this.joris.person(), this.sanne.person()));
		assertThat(standing(this.sanne)).isEqualTo(Standing.ACTIVE);
		assertThat(standing(this.joris)).isEqualTo(Standing.BLOCKED);
		assertThat(standing(invited)).isEqualTo(Standing.INVITED);
	}

	@Test
	void whatIsSoAlreadyIsDoneOnceMore() {
		for (var times = 0; times < 2; times++) {
			assertThat(inside(() -> this.colleagues.makeAdministrator(this.joris.person()))).isInstanceOfSatisfying(
					ColleagueChange.Done.class,
					done -> assertThat(done.colleague().role()).isEqualTo(Role.ADMINISTRATOR));
		}
		for (var times = 0; times < 2; times++) {
			assertThat(inside(() -> this.colleagues.makeMember(this.joris.person()))).isInstanceOfSatisfying(
					ColleagueChange.Done.class, done -> assertThat(done.colleague().role()).isEqualTo(Role.MEMBER));
		}
		assertThat(inside(() -> this.colleagues.unblock(this.joris.person()))).isInstanceOf(ColleagueChange.Done.class);
	}

	@Test
	void anAdministratorWhoWasOnlyInvitedIsNobodyToRelyOn() {
		inside(() -> this.colleagues.makeAdministrator(this.joris.person()));
		forgetPassword(this.joris);
		assertThat(inside(() -> this.colleagues.makeMember(this.sanne.person())))
			.isInstanceOf(ColleagueChange.LastAdministrator.class);
		assertThat(inside(() -> this.colleagues.block(this.sanne.person(), this.joris.person())))
			.isInstanceOf(ColleagueChange.LastAdministrator.class);
		assertThat(standing(this.sanne)).isEqualTo(Standing.ACTIVE);
	}

	@Test
	void anAdministratorOfAnotherOfficeDoesNotCountAsOneWhoIsLeft() {
		this.people.of(Tier.GOLD);
		assertThat(inside(() -> this.colleagues.makeMember(this.sanne.person()))).isInstanceOfSatisfying(
				ColleagueChange.LastAdministrator.class,
				last -> assertThat(last.colleague().id()).isEqualTo(this.sanne.person()));
	}

	@Test
	void blockingKeepsTheRoleAndWhatThePersonDid() {
		inside(() -> this.colleagues.makeAdministrator(this.joris.person()));
		inside(() -> this.colleagues.block(this.joris.person(), this.sanne.person()));
		assertThat(inside(() -> this.colleagues.unblock(this.joris.person()))).isInstanceOfSatisfying(
				ColleagueChange.Done.class, done -> assertThat(done.colleague().isAdministrator()).isTrue());
	}

	@Test
	void twoAdministratorsCannotShutOneAnotherOutAtOnce() throws Exception {
		inside(() -> this.colleagues.makeAdministrator(this.joris.person()));
		var outcomes = atOnce(() -> inside(() -> this.colleagues.block(this.joris.person(), this.sanne.person())),
				() -> inside(() -> this.colleagues.block(this.sanne.person(), this.joris.person())));
		assertThat(outcomes).filteredOn(ColleagueChange.Done.class::isInstance).hasSize(1);
		assertThat(outcomes).filteredOn(ColleagueChange.LastAdministrator.class::isInstance).hasSize(1);
		assertThat(all()).filteredOn(colleague -> colleague.standing() == Standing.ACTIVE).hasSize(1);
	}

	@Test
	void whatAnAdministratorChangesIsRemembered() {
		inside(() -> this.colleagues.block(this.joris.person(), this.sanne.person()));
		assertThat(Owner.ask("""
				select count(*) from database.change_record
				 where table_name = 'account.person' and operation = 'UPDATE' and row_key ->> 'id' = '%d'
				""".formatted(this.joris.person().value()))).isEqualTo("1");
	}

	private List<Colleague> all() {
		return inside(this.colleagues::all);
	}

	private Standing standing(Someone someone) {
		return all().stream()
			.filter(colleague -> colleague.id().equals(someone.person()))
			.findFirst()
			.orElseThrow()
			.standing();
	}

	private <T> T inside(Supplier<T> work) {
		return this.boundary.inside(this.sanne.office(), work);
	}

	private static List<ColleagueChange> atOnce(Callable<ColleagueChange> one, Callable<ColleagueChange> other)
			throws Exception {
		try (var both = Executors.newFixedThreadPool(2)) {
			var begun = both.invokeAll(List.of(one, other));
			return List.of(begun.getFirst().get(), begun.getLast().get());
		}
	}

	private static String rowOf(PersonId person) {
		return Owner.ask("select p::text from account.person p where id = " + person.value());
	}

	private static void rename(Someone someone, String surname) {
		Owner.change(
				"update account.person set surname = '%s' where id = %d".formatted(surname, someone.person().value()));
	}

	private static void forgetPassword(Someone someone) {
		Owner.change("update account.person set password_hash = null where id = " + someone.person().value());
	}

}
