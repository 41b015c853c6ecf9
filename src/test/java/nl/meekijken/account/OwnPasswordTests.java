package nl.meekijken.account;

import java.util.List;
import java.util.UUID;
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
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ModuleTest
class OwnPasswordTests {

	private static final String NEW = "zeven torens wuiven traag";

	@Autowired
	private OwnPassword own;

	@Autowired
	private Accounts accounts;

	@Autowired
	private SignIn signIn;

	@Autowired
	private Letters letters;

	@Autowired
	private People people;

	@Autowired
	private Boundary boundary;

	@Autowired
	private ApplicationContext house;

	private Someone sanne;

	@BeforeEach
	void meet() {
		this.sanne = this.people.of(Tier.GOLD);
	}

	@Test
	void theNewPasswordIsTheOnlyOneFromThenOn() {
		assertThat(change(NEW)).isEqualTo(new OwnPasswordOutcome.Changed());
		assertThat(attempt(NEW)).isInstanceOf(SignInOutcome.SignedIn.class);
		assertThat(attempt(People.PASSWORD)).isEqualTo(new SignInOutcome.Refused());
	}

	@Test
	void allSessionsOfThePersonEndAndNobodyElseNotices() {
		var colleague = this.people.colleagueOf(this.sanne);
		open(this.sanne);
		open(this.sanne);
		open(colleague);
		change(NEW);
		assertThat(sessions(this.sanne)).isEqualTo("0");
		assertThat(sessions(colleague)).isEqualTo("1");
	}

	@Test
	void theOwnerIsToldInTheirOwnLanguageAndTheMailHoldsNoPassword() {
		change(NEW);
		assertThat(this.letters.lastTo(this.sanne.email())).satisfies(letter -> {
			assertThat(letter.subject()).isEqualTo("Uw wachtwoord voor Meekijken is gewijzigd");
			assertThat(letter.text()).contains("Beste Sanne").doesNotContain(NEW);
			assertThat(letter.html()).doesNotContain(NEW);
		});
		inside(() -> {
			this.accounts.speak(this.sanne.person(), Texts.ENGLISH);
			return true;
		});
		change(NEW + " again");
		assertThat(this.letters.lastTo(this.sanne.email()).subject())
			.isEqualTo("Your password for Meekijken was changed");
	}

	@Test
	void whatIsRefusedChangesNothingEndsNothingAndTellsNobody() {
		open(this.sanne);
		for (var weak : List.of("", "kort", "wachtwoordwachtwoord", "aaaaaaaaaaaaaaaaaaaa", "x".repeat(129),
				"Sanne van der Beek " + this.sanne.accountNumber(), this.sanne.email())) {
			assertThat(change(weak)).as(weak).isEqualTo(new OwnPasswordOutcome.Refused());
		}
		assertThat(attempt(People.PASSWORD)).isInstanceOf(SignInOutcome.SignedIn.class);
		assertThat(sessions(this.sanne)).isEqualTo("1");
		assertThat(this.letters.to(this.sanne.email())).isEmpty();
	}

	@Test
	void thePasswordIsJudgedAgainstTheNamesOfItsOwner() {
		var colleague = this.people.colleagueOf(this.sanne);
		var names = this.sanne.email() + "!";
		assertThat(judge(this.sanne, names).refusal()).isEqualTo(PasswordRefusal.NAMES);
		assertThat(judge(colleague, this.sanne.accountNumber() + " bramen plukken").refusal()).isNull();
	}

	@Test
	void withASecondFactorAShorterOneIsEnough() {
		assertThat(judge(this.sanne, "kaas veer q9").refusal()).isEqualTo(PasswordRefusal.TOO_SHORT);
		Owner.change("""
				insert into account.authenticator (office_id, person_id, secret_sealed, confirmed_at)
				values (%d, %d, 'x', now())
				""".formatted(this.sanne.office().value(), this.sanne.person().value()));
		assertThat(change("kaas veer q9")).isEqualTo(new OwnPasswordOutcome.Changed());
	}

	@Test
	void whatWasMailedBeforeLeadsNowhereAnyMore() {
		var secrets = new HandedSecrets(this.house);
		var link = SecretHash.typed(secrets.link(this.sanne)).orElseThrow();
		var address = SecretHash.typed(secrets.address(this.sanne, EmailAddress.of("elders@voorbeeld.example")))
			.orElseThrow();
		change(NEW);
		assertThat(this.house.getBean(NewPasswords.class).look(link)).isEqualTo(new SecretLook.Used());
		assertThat(this.house.getBean(EmailChanges.class).look(address)).isEmpty();
	}

	@Test
	void nobodyChangesThePasswordOfAnotherOfficeOrOfSomebodyDisabled() {
		var stranger = this.people.of(Tier.GOLD);
		assertThatThrownBy(
				() -> this.boundary.inside(stranger.office(), () -> this.own.change(this.sanne.person(), NEW)))
			.isInstanceOf(RuntimeException.class);
		assertThat(attempt(People.PASSWORD)).isInstanceOf(SignInOutcome.SignedIn.class);
		Owner.change("update account.person set enabled = false where id = " + this.sanne.person().value());
		assertThatThrownBy(() -> change(NEW)).isInstanceOf(RuntimeException.class);
	}

	private OwnPasswordOutcome change(String password) {
		return inside(() -> this.own.change(this.sanne.person(), password));
	}

	private PasswordJudgement judge(Someone someone, String password) {
		return this.boundary.inside(someone.office(), () -> this.own.judge(someone.person(), password));
	}

	private <T> T inside(Supplier<T> work) {
		return this.boundary.inside(this.sanne.office(), work);
	}

	private SignInOutcome attempt(String password) {
		return this.signIn.attempt(this.sanne.accountNumber(), password, "own-password-" + this.sanne.accountNumber(),
				"");
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
