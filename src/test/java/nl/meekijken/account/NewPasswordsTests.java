package nl.meekijken.account;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.database.Boundary;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.values.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class NewPasswordsTests {

	private static final String NEW = "vijf molens draaien één keer";

	@Autowired
	private NewPasswords passwords;

	@Autowired
	private SignIn signIn;

	@Autowired
	private Accounts accounts;

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	@Autowired
	private MovableClock clock;

	@Autowired
	private Boundary boundary;

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
	void theRecordOfChangesSaysWhoChoseItAndNotWhat() {
		choose(link(), NEW);
		var record = " from database.change_record where person_id = " + this.sanne.person().value()
				+ " and changed ? 'password_hash'";
		assertThat(Owner.ask("select count(*)" + record)).isEqualTo("1");
		assertThat(Owner.ask("select changed::text" + record)).doesNotContain("argon2");
	}

	@Test
	void theNewPasswordWorksAndTheOldOneNoMore() {
		assertThat(choose(link(), NEW)).isInstanceOf(NewPasswordOutcome.Chosen.class);
		assertThat(attempt(NEW)).isInstanceOf(SignInOutcome.SignedIn.class);
		assertThat(attempt(People.PASSWORD)).isEqualTo(new SignInOutcome.Refused());
		assertThat(this.secrets.letters(this.sanne.email()))
			.containsExactly("Uw wachtwoord voor Meekijken is gewijzigd");
	}

	@Test
	void lookingUsesNothing() {
		var link = link();
		for (var times = 0; times < 5; times++) {
			assertThat(this.passwords.look(link)).isEqualTo(new SecretLook.Open(this.sanne.accountNumber(), false));
		}
		assertThat(choose(link, NEW)).isInstanceOf(NewPasswordOutcome.Chosen.class);
		assertThat(this.passwords.look(link)).isEqualTo(new SecretLook.Used());
	}

	@Test
	void ofTwentyUsesAtOnceOneSucceeds() throws Exception {
		var link = link();
		var tries = IntStream.range(0, 20)
			.<Callable<NewPasswordOutcome>>mapToObj(number -> () -> choose(link, NEW + " " + number))
			.toList();
		try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
			var outcomes = crowd.invokeAll(tries).stream().map(outcome -> outcome.resultNow()).toList();
			assertThat(outcomes).filteredOn(NewPasswordOutcome.Chosen.class::isInstance).hasSize(1);
			assertThat(outcomes).filteredOn(outcome -> !(outcome instanceof NewPasswordOutcome.Chosen))
				.containsOnly(new NewPasswordOutcome.TooLate(new SecretLook.Used()));
		}
	}

	@Test
	void oneUseEndsAllOthersOfThePersonAndNoneOfAnother() {
		var other = this.people.of(Tier.GOLD);
		var theirs = SecretHash.typed(this.secrets.link(other)).orElseThrow();
		var first = link();
		var address = this.secrets.address(this.sanne, EmailAddress.of("anders@voorbeeld.example"));
		choose(link(), NEW);
		assertThat(this.passwords.look(first)).isEqualTo(new SecretLook.Used());
		assertThat(this.house.getBean(EmailChanges.class).look(SecretHash.typed(address).orElseThrow())).isEmpty();
		assertThat(this.passwords.look(theirs)).isInstanceOf(SecretLook.Open.class);
	}

	@Test
	void itWorksForHalfAnHourAndAnInvitationForSevenDays() {
		var link = link();
		var invitation = SecretHash.typed(this.secrets.invitation(this.sanne)).orElseThrow();
		this.clock.move(Duration.ofMinutes(30).minusSeconds(1));
		assertThat(this.passwords.look(link)).isInstanceOf(SecretLook.Open.class);
		this.clock.move(Duration.ofSeconds(1));
		assertThat(this.passwords.look(link)).isEqualTo(new SecretLook.Expired(false));
		assertThat(choose(link, NEW)).isEqualTo(new NewPasswordOutcome.TooLate(new SecretLook.Expired(false)));
		this.clock.move(Duration.ofDays(7).minusMinutes(30).minusSeconds(1));
		assertThat(this.passwords.look(invitation)).isEqualTo(new SecretLook.Open(this.sanne.accountNumber(), true));
		this.clock.move(Duration.ofSeconds(1));
		assertThat(this.passwords.look(invitation)).isEqualTo(new SecretLook.Expired(true));
	}

	@Test
	void whoIsDisabledMeanwhileChoosesNothing() {
		var link = link();
		this.boundary.inside(this.sanne.office(), () -> {
			this.accounts.disable(this.sanne.person());
			return true;
		});
		assertThat(choose(link, NEW)).isEqualTo(new NewPasswordOutcome.TooLate(new SecretLook.Unknown()));
		assertThat(attempt(this.secrets.password(this.sanne))).isEqualTo(new SignInOutcome.Refused());
	}

	@Test
	void aPasswordThatIsRefusedUsesNothing() {
		var link = link();
		assertThat(choose(link, "kort")).isInstanceOfSatisfying(NewPasswordOutcome.Refused.class,
				refused -> assertThat(refused.judgement().refusal()).isEqualTo(PasswordRefusal.TOO_SHORT));
		assertThat(choose(link, "Kantoor " + this.sanne.accountNumber() + " Zwolle")).isInstanceOfSatisfying(
				NewPasswordOutcome.Refused.class,
				refused -> assertThat(refused.judgement().refusal()).isEqualTo(PasswordRefusal.NAMES));
		assertThat(choose(link, NEW)).isInstanceOf(NewPasswordOutcome.Chosen.class);
	}

	@Test
	void itDoesNotMatterHowAKeyboardMakesAnAccent() {
		choose(link(), Normalizer.normalize(NEW, Normalizer.Form.NFD));
		assertThat(attempt(Normalizer.normalize(NEW, Normalizer.Form.NFC))).isInstanceOf(SignInOutcome.SignedIn.class);
	}

	@Test
	void theTemporaryPasswordTypedAtSigningInLeadsToANewOneAndNowhereElse() {
		var typed = this.secrets.password(this.sanne).toLowerCase(Locale.ROOT);
		assertThat(attempt(typed)).isInstanceOfSatisfying(SignInOutcome.MustChoose.class,
				choosing -> assertThat(choose(choosing.secret(), NEW)).isInstanceOf(NewPasswordOutcome.Chosen.class));
		assertThat(attempt(typed)).isEqualTo(new SignInOutcome.Refused());
	}

	@Test
	void theTemporaryPasswordOfAnotherOpensNothing() {
		var other = this.people.of(Tier.GOLD);
		assertThat(attempt(this.secrets.password(other))).isEqualTo(new SignInOutcome.Refused());
		assertThat(this.signIn.attempt("nobody@voorbeeld.example", this.secrets.password(other), "192.0.2.200", ""))
			.isEqualTo(new SignInOutcome.Refused());
	}

	@Test
	void guessesOfATemporaryPasswordAreCountedAsAnyOther() {
		for (var guess = 0; guess < 5; guess++) {
			assertThat(attempt("0123456789ABCDEFGHJKMNPQR" + guess)).isEqualTo(new SignInOutcome.Refused());
		}
		assertThat(attempt(this.secrets.password(this.sanne))).isInstanceOf(SignInOutcome.TooMany.class);
	}

	@Test
	void theBrowserThatChoseGetsInWhileAGuesserIsStopped() {
		var device = ((NewPasswordOutcome.Chosen) choose(link(), NEW)).device();
		for (var guess = 0; guess < 5; guess++) {
			attempt("guess " + guess);
		}
		assertThat(attempt(NEW)).isInstanceOf(SignInOutcome.TooMany.class);
		assertThat(this.signIn.attempt(this.sanne.email(), NEW, "198.51.100.77", device))
			.isInstanceOf(SignInOutcome.SignedIn.class);
	}

	@Test
	void aSecretForAnAddressLeadsToNoPassword() {
		var address = this.secrets.address(this.sanne, EmailAddress.of("anders@voorbeeld.example"));
		var secret = SecretHash.typed(address).orElseThrow();
		assertThat(this.passwords.look(secret)).isEqualTo(new SecretLook.Unknown());
		assertThat(choose(secret, NEW)).isEqualTo(new NewPasswordOutcome.TooLate(new SecretLook.Unknown()));
		assertThat(attempt(address)).isEqualTo(new SignInOutcome.Refused());
	}

	@Test
	void whatTheDatabaseHoldsIsNotTheSecret() {
		var link = this.secrets.link(this.sanne);
		assertThat(SecretHash.typed(link)).contains(new SecretHash(Digest.hex(link)));
		assertThat(this.passwords.look(new SecretHash(link))).isEqualTo(new SecretLook.Unknown());
	}

	private SecretHash link() {
		return SecretHash.typed(this.secrets.link(this.sanne)).orElseThrow();
	}

	private NewPasswordOutcome choose(SecretHash secret, String password) {
		return this.passwords.choose(secret, password);
	}

	private SignInOutcome attempt(String password) {
		return this.signIn.attempt(this.sanne.accountNumber(), password,
				"198.19.0." + this.sanne.person().value() % 250, "");
	}

}
