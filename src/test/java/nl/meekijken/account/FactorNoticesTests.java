package nl.meekijken.account;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.database.Boundary;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.ReceivedLetter;
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;

/** Who hears of it when a second factor goes. */
@ModuleTest
class FactorNoticesTests {

	private static final String TO_OWNER = "Uw manier van inloggen is veranderd";

	private static final String TO_OFFICE = "Een collega heeft een tweede stap minder bij Meekijken";

	@Autowired
	private SecondFactors factors;

	@Autowired
	private Interventions interventions;

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	@Autowired
	private Letters letters;

	@Autowired
	private Boundary boundary;

	@Autowired
	private Entrance entrance;

	private Someone sanne;

	private Someone joris;

	@BeforeEach
	void meet() {
		this.sanne = this.people.of(Tier.GOLD);
		this.joris = this.people.colleagueOf(this.sanne);
	}

	@Test
	void whoeverRemovesAFactorIsToldAndSoIsTheAdministrator() {
		giveFactor(this.joris);
		removeApp(this.joris);
		assertThat(subjects(this.joris)).containsExactly(TO_OWNER);
		assertThat(subjects(this.sanne)).containsExactly(TO_OFFICE);
		assertThat(this.letters.lastTo(this.sanne.email()).text()).contains("Beste Sanne",
				"het account van Joris Prins", "De app met codes is verwijderd.", "geen tweede stap meer",
				"Blokkeer het account");
	}

	@Test
	void anAdministratorIsNotToldTwiceAndTheOtherAdministratorsAre() {
		var second = administrator();
		giveFactor(this.sanne);
		removeApp(this.sanne);
		assertThat(subjects(this.sanne)).containsExactly(TO_OWNER);
		assertThat(subjects(second)).containsExactly(TO_OFFICE);
		assertThat(subjects(this.joris)).isEmpty();
	}

	@Test
	void whoCannotBlockAnybodyIsNotTold() {
		var blocked = administrator();
		var invited = administrator();
		Owner.change("update account.person set enabled = false where id = " + blocked.person().value());
		Owner.change("update account.person set password_hash = null where id = " + invited.person().value());
		giveFactor(this.joris);
		removeApp(this.joris);
		assertThat(subjects(this.sanne)).hasSize(1);
		assertThat(subjects(blocked)).isEmpty();
		assertThat(subjects(invited)).isEmpty();
	}

	@Test
	void whoHasAnotherFactorLeftIsNotSaidToHaveNone() {
		giveFactor(this.joris);
		Owner.change("""
				insert into account.passkey (office_id, person_id, credential_id, user_handle, attestation, sign_count,
				                             transports, label, created_at)
				values (%d, %d, 'notice %2$d', 'x', 'x', 0, '', 'sleutel', now())
				""".formatted(this.joris.office().value(), this.joris.person().value()));
		removeApp(this.joris);
		assertThat(this.letters.lastTo(this.sanne.email()).text()).contains("De app met codes is verwijderd.")
			.doesNotContain("geen tweede stap meer");
	}

	@Test
	void addingAFactorConcernsItsOwnerOnly() {
		inside(this.joris, () -> this.factors.added(this.joris.person(), FactorEvent.AUTHENTICATOR_ADDED));
		assertThat(subjects(this.joris)).containsExactly(TO_OWNER);
		assertThat(subjects(this.sanne)).isEmpty();
	}

	@Test
	void whatStaffRemoveIsToldInTheLanguageOfEachReader() {
		Owner.change("update account.person set language = 'en' where id = " + this.sanne.person().value());
		giveFactor(this.joris);
		var staff = new Staff(this.house);
		var marit = staff.atWork(Role.HANDLER).someone().person();
		var ruben = staff.atWork(Role.HANDLER).someone().person();
		this.boundary.inside(this.entrance.ofStaff(marit),
				() -> this.interventions.askRemoval(this.joris.person(), marit, "Teruggebeld"));
		assertThat(this.boundary.inside(this.entrance.ofStaff(ruben),
				() -> this.interventions.agreeToRemoval(this.joris.person(), ruben)))
			.isEqualTo(new Intervention.Done());
		assertThat(subjects(this.joris)).containsExactly(TO_OWNER);
		assertThat(subjects(this.sanne)).containsExactly("A colleague has one second step less at Meekijken");
		assertThat(this.letters.lastTo(this.sanne.email()).text()).contains("Dear Sanne", "the account of Joris Prins",
				"A member of staff of 112schade removed the second step.", "no second step any more");
	}

	@Test
	void anotherOfficeHearsNothing() {
		var stranger = this.people.of(Tier.GOLD);
		giveFactor(this.joris);
		removeApp(this.joris);
		assertThat(subjects(stranger)).isEmpty();
	}

	@Test
	void noSubjectNamesAnybody() {
		giveFactor(this.joris);
		removeApp(this.joris);
		assertThat(Map.of(this.joris, subjects(this.joris), this.sanne, subjects(this.sanne)).values())
			.noneMatch(subjects -> subjects.toString().matches("(?i).*(joris|sanne|prins|beek).*"));
	}

	private Someone administrator() {
		var colleague = this.people.colleagueOf(this.sanne);
		Owner.change("update account.person set role = 'ADMINISTRATOR' where id = " + colleague.person().value());
		return colleague;
	}

	private void removeApp(Someone someone) {
		inside(someone, () -> {
			this.factors.removeAuthenticator(someone.person());
			return true;
		});
	}

	private <T> T inside(Someone someone, Supplier<T> work) {
		return this.boundary.inside(this.entrance.of(someone.person()), work);
	}

	private List<String> subjects(Someone someone) {
		return this.letters.to(someone.email()).stream().map(ReceivedLetter::subject).toList();
	}

	private static void giveFactor(Someone someone) {
		Owner.change("""
				insert into account.authenticator (office_id, person_id, secret_sealed, confirmed_at)
				values (%d, %d, 'x', now())
				""".formatted(someone.office().value(), someone.person().value()));
	}

}
