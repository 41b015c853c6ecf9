package nl.meekijken.account;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import nl.meekijken.database.Boundary;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class ForgottenPasswordsTests {

	private static final AtomicInteger HOSTS = new AtomicInteger();

	private static final String REMINDER = "Een nieuw wachtwoord voor Meekijken";

	private static final String INVITATION = "Uw uitnodiging voor Meekijken";

	@Autowired
	private ForgottenPasswords forgotten;

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Accounts accounts;

	@Autowired
	private SignIn signIn;

	@Autowired
	private People people;

	@Autowired
	private MovableClock clock;

	@Autowired
	private Boundary boundary;

	@Autowired
	private JdbcClient jdbc;

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
	void accountNumberAndEmailInAnyCaseBringAMailToTheKnownAddress() {
		ask(this.sanne.accountNumber() + " ");
		ask(this.sanne.email().toUpperCase(Locale.ROOT));
		assertThat(letters()).containsExactly(REMINDER, REMINDER);
	}

	@Test
	void theOldPasswordGoesOnWorking() {
		ask(this.sanne.email());
		assertThat(letters()).hasSize(1);
		assertThat(this.signIn.attempt(this.sanne.email(), People.PASSWORD, host(), ""))
			.isInstanceOf(SignInOutcome.SignedIn.class);
	}

	@Test
	void namesOfNobodyLeaveNothingBehind() {
		for (var name : List.of("", " ", "nobody@voorbeeld.example", "99999999", "\0", "' or 1=1 --",
				this.sanne.email() + ",evil@voorbeeld.example", "x".repeat(100_000))) {
			ask(name);
		}
		assertThat(letters()).isEmpty();
		assertThat(this.jdbc.sql("select count(*) from account.password_request").query(Long.class).single()).isZero();
	}

	@Test
	void whoIsDisabledOrHasNoPortalGetsNoMail() {
		var silver = this.people.of(Tier.SILVER);
		this.boundary.inside(this.sanne.office(), () -> {
			this.accounts.disable(this.sanne.person());
			return true;
		});
		ask(silver.email());
		ask(this.sanne.email());
		assertThat(letters()).isEmpty();
		assertThat(this.secrets.letters(silver.email())).isEmpty();
	}

	@Test
	void whoHasNoPasswordYetGetsANewInvitation() {
		Owner.change("update account.person set password_hash = null where id = " + this.sanne.person().value());
		ask(this.sanne.email());
		assertThat(letters()).containsExactly(INVITATION);
	}

	@Test
	void theMailIsInTheLanguageOfThePerson() {
		Owner.change("update account.person set language = 'en' where id = " + this.sanne.person().value());
		ask(this.sanne.email());
		assertThat(letters()).containsExactly("A new password for Meekijken");
	}

	@Test
	void threeMailsAnHourAndTenADayAreTheMost() {
		askOften(5);
		assertThat(letters()).hasSize(3);
		for (var hour = 2; hour <= 6; hour++) {
			this.clock.move(Duration.ofHours(1));
			askOften(4);
		}
		assertThat(letters()).hasSize(10);
		this.clock.move(Duration.ofDays(1));
		askOften(1);
		assertThat(letters()).hasSize(11);
	}

	@Test
	void atMostThreeSecretsLiveAtOnceAndAStrangerCannotEndThem() {
		var mailed = this.secrets.link(this.sanne);
		askOften(5);
		assertThat(letters()).hasSize(2);
		assertThat(this.house.getBean(NewPasswords.class).look(SecretHash.typed(mailed).orElseThrow()))
			.isInstanceOf(SecretLook.Open.class);
	}

	@Test
	void elevenRequestsFromOneAddressAreOneTooMany() {
		var host = host();
		for (var tries = 0; tries < 10; tries++) {
			this.forgotten.request("nobody-" + tries + "@voorbeeld.example", host);
		}
		this.forgotten.request(this.sanne.email(), host);
		assertThat(letters()).isEmpty();
		this.clock.move(Duration.ofMinutes(59));
		this.forgotten.request(this.sanne.email(), host);
		this.clock.move(Duration.ofMinutes(1));
		this.forgotten.request(this.sanne.email(), host);
		assertThat(letters()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "2, 2", "20, 3" })
	void eachRequestIsAnsweredOnceHoweverManyNodesLookAndThreeLeadToAMail(int requests, int mails) throws Exception {
		var waiting = this.house.getBean(PasswordRequestStore.class);
		for (var request = 0; request < requests; request++) {
			waiting.add(SignInName.of(this.sanne.email()), About.PASSWORD);
		}
		AtOnce.times(4, () -> {
			var node = node();
			node.answerAll();
			node.destroy();
			return true;
		});
		assertThat(letters()).hasSize(mails);
		assertThat(Owner.ask("select count(*) from account.secret where used_at is null and person_id = "
				+ this.sanne.person().value()))
			.isEqualTo(Integer.toString(mails));
	}

	@Test
	void aRequestOutlivesTheNodeThatTookItInAndAfterAnHourIsDropped() {
		this.house.getBean(PasswordRequestStore.class).add(SignInName.of(this.sanne.email()), About.PASSWORD);
		assertThat(letters()).hasSize(1);
		this.clock.move(Duration.ofMinutes(-61));
		this.house.getBean(PasswordRequestStore.class).add(SignInName.of(this.sanne.email()), About.PASSWORD);
		this.clock.reset();
		assertThat(letters()).hasSize(1);
	}

	@Test
	void anAdministratorStartsItAndSeesNoSecret() {
		assertThat(start()).isTrue();
		assertThat(start()).isTrue();
		assertThat(start()).isTrue();
		assertThat(start()).isFalse();
		assertThat(letters()).containsExactly(REMINDER, REMINDER, REMINDER);
	}

	@Test
	void anotherOfficeStartsNothing() {
		var stranger = this.people.of(Tier.GOLD);
		assertThat(this.boundary.inside(stranger.office(), () -> this.forgotten.startFor(this.sanne.person())))
			.isFalse();
		assertThat(letters()).isEmpty();
	}

	private PasswordRequests node() {
		return new PasswordRequests(this.house.getBean(PasswordRequestStore.class),
				this.house.getBean(PersonStore.class), this.house.getBean(PasswordRequests.Answer.class), this.boundary,
				this.house.getBean(FailureStore.class));
	}

	private boolean start() {
		return this.boundary.inside(this.sanne.office(), () -> this.forgotten.startFor(this.sanne.person()));
	}

	private void askOften(int times) {
		for (var time = 0; time < times; time++) {
			ask(this.sanne.email());
		}
		letters();
	}

	private void ask(String name) {
		this.forgotten.request(name, host());
	}

	private List<String> letters() {
		return this.secrets.letters(this.sanne.email());
	}

	private static String host() {
		return "198.18." + HOSTS.incrementAndGet() / 250 + "." + HOSTS.get() % 250;
	}

}
