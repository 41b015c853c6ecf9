package nl.meekijken.account;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class SignInTests {

	private static final AtomicInteger HOSTS = new AtomicInteger();

	private final String address = "192.0.2." + HOSTS.incrementAndGet();

	@Autowired
	private SignIn signIn;

	@Autowired
	private Accounts accounts;

	@Autowired
	private People people;

	@Autowired
	private MovableClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Boundary boundary;

	@Autowired
	private TransactionTemplate transactions;

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void accountNumberAndEmailBothWorkInAnyCaseWithBlanksAround() {
		var sanne = this.people.of(Tier.GOLD);
		assertThat(attempt(" " + sanne.accountNumber() + " ", People.PASSWORD))
			.isInstanceOf(SignInOutcome.SignedIn.class);
		assertThat(attempt(sanne.email().toUpperCase(Locale.ROOT) + "\t", People.PASSWORD))
			.isInstanceOf(SignInOutcome.SignedIn.class);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", " ", "nobody", "99999999", "nobody@voorbeeld.example", "%", "' or 1=1 --", "\0", "😀" })
	void unknownNamesAreRefused(String name) {
		assertThat(attempt(name, People.PASSWORD)).isEqualTo(new SignInOutcome.Refused());
	}

	@Test
	void wrongPasswordsAndDisabledPeopleGetTheSameAnswer() {
		var sanne = this.people.of(Tier.GOLD);
		assertThat(attempt(sanne.accountNumber(), "wrong")).isEqualTo(new SignInOutcome.Refused());
		this.boundary.inside(sanne.office(), () -> {
			this.accounts.disable(sanne.person());
			return sanne;
		});
		assertThat(attempt(sanne.accountNumber(), People.PASSWORD)).isEqualTo(new SignInOutcome.Refused());
	}

	@Test
	void aPersonWithoutPasswordIsRefused() {
		var sanne = this.people.of(Tier.GOLD);
		change(sanne, "update account.person set password_hash = null where id = " + sanne.person().value());
		assertThat(attempt(sanne.accountNumber(), "")).isEqualTo(new SignInOutcome.Refused());
	}

	@Test
	void anOfficeWhoseTierHasNoPortalReadsWhomToCall() {
		var silver = this.people.of(Tier.SILVER);
		assertThat(attempt(silver.accountNumber(), People.PASSWORD)).isInstanceOfSatisfying(
				SignInOutcome.NoPortal.class,
				none -> assertThat(none.accountManager().name()).isEqualTo("Rens Bouwmeester"));
		assertThat(attempt(silver.accountNumber(), "wrong")).isEqualTo(new SignInOutcome.Refused());
	}

	@Test
	void aTierThatBeginsTomorrowLetsInTomorrow() {
		var silver = this.people.of(Tier.SILVER);
		change(silver, "insert into office.office_tier (office_id, tier, valid_from) values (" + silver.office().value()
				+ ", 'DIAMOND', date '2026-11-24')");
		assertThat(attempt(silver.accountNumber(), People.PASSWORD)).isInstanceOf(SignInOutcome.NoPortal.class);
		this.clock.move(Duration.ofDays(1));
		assertThat(attempt(silver.accountNumber(), People.PASSWORD)).isInstanceOf(SignInOutcome.SignedIn.class);
	}

	@Test
	void aGuesserIsStoppedAfterFiveTriesAndAllowedAgainLater() {
		var sanne = this.people.of(Tier.GOLD);
		guess(sanne, 5);
		this.clock.move(Duration.ofMinutes(9));
		assertThat(attempt(sanne.accountNumber(), People.PASSWORD)).isInstanceOf(SignInOutcome.TooMany.class);
		this.clock.move(Duration.ofMinutes(1));
		assertThat(attempt(sanne.accountNumber(), People.PASSWORD)).isInstanceOf(SignInOutcome.SignedIn.class);
	}

	@Test
	void namesThatDoNotExistAreCountedTheSame() {
		for (var tries = 0; tries < 5; tries++) {
			assertThat(attempt("no-such@voorbeeld.example", "guess")).isEqualTo(new SignInOutcome.Refused());
		}
		assertThat(attempt("no-such@voorbeeld.example", "guess")).isInstanceOf(SignInOutcome.TooMany.class);
	}

	@Test
	void theOwnerStillGetsInFromAKnownDeviceWhileAGuesserIsStopped() {
		var sanne = this.people.of(Tier.GOLD);
		var device = ((SignInOutcome.SignedIn) attempt(sanne.accountNumber(), People.PASSWORD)).device();
		guess(sanne, 5);
		assertThat(attempt(sanne.accountNumber(), People.PASSWORD)).isInstanceOf(SignInOutcome.TooMany.class);
		assertThat(this.signIn.attempt(sanne.accountNumber(), People.PASSWORD, "198.51.100.7", device))
			.isInstanceOfSatisfying(SignInOutcome.SignedIn.class, in -> assertThat(in.device()).isEqualTo(device));
	}

	@Test
	void theDeviceOfSomebodyElseOpensNoDoor() {
		var sanne = this.people.of(Tier.GOLD);
		var other = this.people.of(Tier.GOLD);
		var device = ((SignInOutcome.SignedIn) attempt(other.accountNumber(), People.PASSWORD)).device();
		guess(sanne, 5);
		assertThat(this.signIn.attempt(sanne.accountNumber(), People.PASSWORD, "198.51.100.8", device))
			.isInstanceOf(SignInOutcome.TooMany.class);
	}

	@Test
	void oneAddressMayGuessThirtyTimesOverAllNames() {
		for (var tries = 0; tries < 30; tries++) {
			attempt("spray-" + tries, "Welkom01");
		}
		assertThat(attempt("spray-31", "Welkom01")).isInstanceOf(SignInOutcome.TooMany.class);
	}

	@Test
	void whoeverSignsInRightIsNeverSlowedDown() {
		var sanne = this.people.of(Tier.GOLD);
		for (var times = 0; times < 35; times++) {
			assertThat(attempt(sanne.accountNumber(), People.PASSWORD)).isInstanceOf(SignInOutcome.SignedIn.class);
		}
	}

	private void guess(Someone someone, int times) {
		for (var tries = 0; tries < times; tries++) {
			assertThat(attempt(someone.accountNumber(), "guess " + tries)).isEqualTo(new SignInOutcome.Refused());
		}
	}

	private SignInOutcome attempt(String name, String password) {
		return this.signIn.attempt(name, password, this.address, "");
	}

	private void change(Someone someone, String sql) {
		this.boundary.inside(someone.office(),
				() -> this.transactions.execute(transaction -> this.jdbc.sql(sql).update()));
	}

}
