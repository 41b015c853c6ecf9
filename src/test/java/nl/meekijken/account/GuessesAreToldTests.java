package nl.meekijken.account;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever is guessed at often hears of it by mail, and nobody else hears anything. */
@ModuleTest
class GuessesAreToldTests {

	private static final String TOLD = "Mislukte pogingen om in te loggen bij Meekijken";

	private static final AtomicInteger HOSTS = new AtomicInteger();

	@Autowired
	private ApplicationContext house;

	@Autowired
	private SignIn signIn;

	@Autowired
	private People people;

	@Autowired
	private MovableClock clock;

	private HandedSecrets secrets;

	private Someone sanne;

	@BeforeEach
	void know() {
		this.secrets = new HandedSecrets(this.house);
		this.sanne = this.people.of(Tier.GOLD);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void theTenthFailureInARowIsToldAndNoneBefore() {
		fail(9, this.sanne.accountNumber());
		assertThat(letters(this.sanne)).isEmpty();
		fail(1, this.sanne.accountNumber());
		assertThat(letters(this.sanne)).containsExactly(TOLD);
	}

	@Test
	void oneLetterADayIsTheMostForBothNamesTogether() {
		fail(20, this.sanne.accountNumber());
		fail(10, this.sanne.email());
		assertThat(letters(this.sanne)).containsExactly(TOLD);
		this.clock.move(Duration.ofDays(1));
		fail(10, this.sanne.accountNumber());
		assertThat(letters(this.sanne)).containsExactly(TOLD, TOLD);
	}

	@Test
	void aRightPasswordInBetweenBeginsAnew() {
		fail(9, this.sanne.accountNumber());
		assertThat(attempt(this.sanne.accountNumber(), People.PASSWORD)).isInstanceOf(SignInOutcome.SignedIn.class);
		fail(9, this.sanne.accountNumber());
		assertThat(letters(this.sanne)).isEmpty();
	}

	@Test
	void guessesAtAKnownBrowserAreToldToo() {
		var device = ((SignInOutcome.SignedIn) attempt(this.sanne.email(), People.PASSWORD)).device();
		for (var guess = 0; guess < 10; guess++) {
			assertThat(this.signIn.attempt(this.sanne.email(), "geraden", host(), device))
				.isEqualTo(new SignInOutcome.Refused());
		}
		assertThat(letters(this.sanne)).containsExactly(TOLD);
	}

	@Test
	void itIsInTheLanguageOfThePerson() {
		change(this.sanne, "language = 'en'");
		fail(10, this.sanne.email());
		assertThat(letters(this.sanne)).containsExactly("Failed attempts to sign in to Meekijken");
	}

	@Test
	void whoCannotSignInIsWrittenToByNobodyAndNothingStaysBehind() {
		var silver = this.people.of(Tier.SILVER);
		var blocked = this.people.of(Tier.GOLD);
		change(blocked, "enabled = false");
		var invited = this.people.of(Tier.GOLD);
		change(invited, "password_hash = null");
		for (var someone : List.of(silver, blocked, invited)) {
			fail(10, someone.email());
			assertThat(letters(someone)).isEmpty();
		}
		fail(10, "nobody" + this.sanne.accountNumber() + "@voorbeeld.example");
		assertThat(letters(this.sanne)).isEmpty();
		assertThat(Owner.ask("select count(*) from account.password_request")).isEqualTo("0");
	}

	/** So many failures, five in each ten minutes. */
	private void fail(int times, String name) {
		for (var guess = 0; guess < times; guess++) {
			if (guess % 5 == 0) {
				this.clock.move(Duration.ofMinutes(10));
			}
			assertThat(attempt(name, "geraden")).isEqualTo(new SignInOutcome.Refused());
		}
	}

	private SignInOutcome attempt(String name, String password) {
		return this.signIn.attempt(name, password, host(), "");
	}

	private List<String> letters(Someone someone) {
		return this.secrets.letters(someone.email());
	}

	private static String host() {
		return "198.19." + HOSTS.incrementAndGet() / 250 + "." + HOSTS.get() % 250;
	}

	private static void change(Someone someone, String how) {
		Owner.change("update account.person set " + how + " where id = " + someone.person().value());
	}

}
