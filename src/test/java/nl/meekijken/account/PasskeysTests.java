package nl.meekijken.account;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.SoftKey;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class PasskeysTests {

	private static final AtomicInteger HOSTS = new AtomicInteger();

	private final String address = "203.0.113." + HOSTS.incrementAndGet();

	@Autowired
	private Passkeys passkeys;

	@Autowired
	private SignIn signIn;

	@Autowired
	private People people;

	@Autowired
	private Boundary boundary;

	@Autowired
	private Entrance entrance;

	@Autowired
	private RoundTrip roundTrip;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private MovableClock clock;

	private Someone sanne;

	@BeforeEach
	void meet() {
		this.sanne = this.people.of(Tier.GOLD);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void aPasskeySignsInWithoutNameOrPassword() {
		var key = new SoftKey();
		assertThat(register(this.sanne, key)).isInstanceOfSatisfying(FactorAdding.Added.class,
				added -> assertThat(added.recoveryCodes()).hasSize(10));
		this.clock.move(Duration.ofMinutes(1));
		assertThat(signIn(key)).isInstanceOfSatisfying(SignInOutcome.SignedIn.class,
				in -> assertThat(in.person()).isEqualTo(this.sanne.person()));
		assertThat(kept()).singleElement().satisfies(passkey -> {
			assertThat(passkey.label()).isEqualTo("Telefoon");
			assertThat(passkey.lastUsedAt()).isEqualTo(this.clock.instant());
		});
	}

	@Test
	void itIsAskedForInTheSameWayWhoeverIsThere() {
		var before = options(this.signIn.askForPasskey(this.address).orElseThrow());
		register(this.sanne, new SoftKey());
		assertThat(options(this.signIn.askForPasskey(this.address).orElseThrow())).isEqualTo(before)
			.contains("\"userVerification\":\"required\"")
			.contains("\"allowCredentials\":[]");
	}

	@Test
	void aPasskeyThatDoesNotVerifyItsUserIsNeitherKeptNorTaken() {
		assertThat(register(this.sanne, new SoftKey().withoutVerifying())).isEqualTo(new FactorAdding.Refused());
		var key = new SoftKey();
		register(this.sanne, key);
		assertThat(signIn(key.withoutVerifying())).isEqualTo(new SignInOutcome.Refused());
	}

	@Test
	void aPasskeyLuredToAnotherSiteIsRefused() {
		assertThat(register(this.sanne, new SoftKey().at("https://meekijken.evil.example")))
			.isEqualTo(new FactorAdding.Refused());
		var key = new SoftKey();
		register(this.sanne, key);
		assertThat(signIn(key.at("https://meekijken.evil.example"))).isEqualTo(new SignInOutcome.Refused());
	}

	@Test
	void aCopyWhoseCounterStaysBehindIsRefused() {
		var key = new SoftKey();
		register(this.sanne, key);
		assertThat(signIn(key.counting(40))).isInstanceOf(SignInOutcome.SignedIn.class);
		assertThat(signIn(key.counting(40))).isEqualTo(new SignInOutcome.Refused());
		assertThat(signIn(key.counting(6))).isEqualTo(new SignInOutcome.Refused());
		assertThat(signIn(key.counting(41))).isInstanceOf(SignInOutcome.SignedIn.class);
	}

	@Test
	void anAnswerToAnotherChallengeIsRefused() {
		var key = new SoftKey();
		register(this.sanne, key);
		var answered = this.signIn.askForPasskey(this.address).orElseThrow();
		var kept = this.signIn.askForPasskey(this.address).orElseThrow();
		var answer = key.sign(answered.options());
		assertThat(attempt(kept.secret(), answer)).isEqualTo(new SignInOutcome.Refused());
		assertThat(attempt("", answer)).isEqualTo(new SignInOutcome.Refused());
		assertThat(attempt(answered.secret(), answer)).isInstanceOf(SignInOutcome.SignedIn.class);
	}

	@Test
	void disabledPeopleAndUnknownPasskeysGetTheSameAnswer() {
		var key = new SoftKey();
		register(this.sanne, key);
		Owner.change("update account.person set enabled = false where id = " + this.sanne.person().value());
		assertThat(signIn(key)).isEqualTo(new SignInOutcome.Refused());
		var unknown = new SoftKey();
		unknown.register(inside(this.people.of(Tier.GOLD), PasskeysTests::anOption));
		assertThat(signIn(unknown)).isEqualTo(new SignInOutcome.Refused());
	}

	@Test
	void anOfficeThatLostItsPortalReadsSoAfterTheRightPasskeyOnly() {
		var key = new SoftKey();
		register(this.sanne, key);
		Owner.change("update office.office_tier set tier = 'SILVER' where office_id = " + this.sanne.office().value());
		assertThat(signIn(key)).isInstanceOf(SignInOutcome.NoPortal.class);
		assertThat(signIn(key.at("https://evil.example"))).isEqualTo(new SignInOutcome.Refused());
	}

	@Test
	void aPasskeyIsTheSecondFactorOfItsOwnerOnly() {
		var key = new SoftKey();
		register(this.sanne, key);
		assertThat(prove(this.sanne, key)).isEqualTo(new FactorOutcome.Given());
		var other = this.people.of(Tier.GOLD);
		assertThat(prove(other, key)).isEqualTo(new FactorOutcome.Refused());
	}

	@Test
	void nobodyRegistersThePasskeyOfSomebodyElse() {
		var key = new SoftKey();
		register(this.sanne, key);
		assertThat(register(this.people.of(Tier.GOLD), key)).isEqualTo(new FactorAdding.Refused());
		assertThat(register(this.sanne, key)).isEqualTo(new FactorAdding.Refused());
	}

	@Test
	void aRemovedPasskeyOpensNothing() {
		var key = new SoftKey();
		register(this.sanne, key);
		var only = kept().getFirst();
		inside(this.sanne, () -> {
			this.passkeys.remove(this.sanne.person(), only.id());
			return true;
		});
		assertThat(signIn(key)).isEqualTo(new SignInOutcome.Refused());
	}

	@Test
	void anAddressThatAsksTooOftenWaits() {
		for (var times = 0; times < 30; times++) {
			assertThat(this.signIn.askForPasskey("192.0.2.77")).isPresent();
		}
		assertThat(this.signIn.askForPasskey("192.0.2.77")).isEmpty();
		this.clock.move(Duration.ofMinutes(10));
		assertThat(this.signIn.askForPasskey("192.0.2.77")).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{}", "[]", "null", "\"", "{\"rawId\":\"AA\"}",
			"{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{}}",
			"{\"id\":\"!\",\"rawId\":\"!\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"AA\"}}" })
	void whatIsNoAnswerIsRefused(String answer) {
		var challenge = this.signIn.askForPasskey(this.address).orElseThrow();
		assertThat(attempt(challenge.secret(), answer)).isEqualTo(new SignInOutcome.Refused());
		assertThat(inside(this.sanne,
				() -> this.passkeys.prove(this.sanne.person(), new PasskeyAnswer(challenge.secret(), answer))))
			.isEqualTo(new FactorOutcome.Refused());
		assertThat(inside(this.sanne,
				() -> this.passkeys.register(this.sanne.person(), new PasskeyAnswer("AA BB", answer), "x")))
			.isEqualTo(new FactorAdding.Refused());
	}

	private List<Passkey> kept() {
		return inside(this.sanne, () -> this.transactions.execute(_ -> this.roundTrip.ask(this.passkeys.ofViewer())));
	}

	private FactorAdding register(Someone who, SoftKey key) {
		return inside(who, () -> {
			var challenge = this.passkeys.toRegister(who.person());
			return this.passkeys.register(who.person(),
					new PasskeyAnswer(challenge.secret(), key.register(challenge.options())), " Telefoon ");
		});
	}

	private SignInOutcome signIn(SoftKey key) {
		var challenge = this.signIn.askForPasskey(this.address).orElseThrow();
		return attempt(challenge.secret(), key.sign(challenge.options()));
	}

	private SignInOutcome attempt(String secret, String answer) {
		return this.signIn.attempt(new PasskeyAnswer(secret, answer), this.address, "");
	}

	private FactorOutcome prove(Someone who, SoftKey key) {
		return inside(who, () -> {
			var challenge = this.passkeys.toProve(who.person());
			return this.passkeys.prove(who.person(),
					new PasskeyAnswer(challenge.secret(), key.sign(challenge.options())));
		});
	}

	private static String anOption() {
		return "{\"user\":{\"id\":\"AAAA\"},\"challenge\":\"AAAA\"}";
	}

	private static String options(PasskeyChallenge challenge) {
		return challenge.options().replaceAll("\"challenge\":\"[^\"]+\"", "");
	}

	private <T> T inside(Someone who, Supplier<T> work) {
		return this.boundary.inside(this.entrance.halfway(who.person()), work);
	}

}
