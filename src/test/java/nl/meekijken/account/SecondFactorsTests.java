package nl.meekijken.account;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Boundary;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ModuleTest
class SecondFactorsTests {

	private static final String HERE = "this session";

	private static final FactorOutcome GIVEN = new FactorOutcome.Given();

	private static final FactorOutcome REFUSED = new FactorOutcome.Refused();

	@Autowired
	private SecondFactors factors;

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
	void anAppIsConfirmedByACodeAndComesWithTenRecoveryCodes() {
		assertThat(inside(() -> this.factors.hasFactor(this.sanne.person()))).isFalse();
		var phone = propose();
		assertThat(confirm("000000")).isEqualTo(new FactorAdding.Refused());
		assertThat(inside(() -> this.factors.hasFactor(this.sanne.person()))).isFalse();
		assertThat(confirm(phone.code(this.clock.instant()))).isInstanceOfSatisfying(FactorAdding.Added.class,
				added -> assertThat(added.recoveryCodes()).hasSize(10)
					.doesNotHaveDuplicates()
					.allMatch(code -> code.matches("([0-9A-HJKMNP-TV-Z]{4} ){5}[0-9A-HJKMNP-TV-Z]{4}")));
		assertThat(inside(() -> this.factors.hasFactor(this.sanne.person()))).isTrue();
		assertThat(state().authenticatorSince()).isEqualTo(this.clock.instant());
		assertThat(state().codesLeft()).isEqualTo(10);
	}

	@Test
	void aCodeWorksOnceAndTheNextStepAgain() {
		var phone = withApp();
		assertThat(prove(phone.code(this.clock.instant()))).as("confirmed the app").isEqualTo(REFUSED);
		this.clock.move(Duration.ofSeconds(30));
		var code = phone.code(this.clock.instant());
		assertThat(prove(code.substring(0, 3) + " " + code.substring(3))).isEqualTo(GIVEN);
		assertThat(prove(code)).isEqualTo(REFUSED);
		this.clock.move(Duration.ofSeconds(30));
		assertThat(prove(code)).isEqualTo(REFUSED);
		assertThat(prove(phone.code(this.clock.instant()))).isEqualTo(GIVEN);
	}

	@Test
	void anAppThatIsNotConfirmedProvesNothing() {
		assertThat(prove(propose().code(this.clock.instant()))).isEqualTo(REFUSED);
	}

	@Test
	void fiveWrongCodesAreTheLastForTenMinutes() {
		var phone = withApp();
		this.clock.move(Duration.ofMinutes(1));
		for (var tries = 0; tries < 5; tries++) {
			assertThat(prove("00000" + tries)).isEqualTo(REFUSED);
		}
		assertThat(prove(phone.code(this.clock.instant()))).isInstanceOf(FactorOutcome.TooMany.class);
		this.clock.move(Duration.ofMinutes(8));
		assertThat(prove(phone.code(this.clock.instant()))).isInstanceOf(FactorOutcome.TooMany.class);
		this.clock.move(Duration.ofMinutes(3));
		assertThat(prove(phone.code(this.clock.instant()))).isEqualTo(GIVEN);
	}

	@Test
	void ofManyUsesOfOneCodeAtOnceOneSucceeds() throws Exception {
		var phone = withApp();
		this.clock.move(Duration.ofSeconds(30));
		var code = phone.code(this.clock.instant());
		assertThat(AtOnce.times(4, () -> prove(code))).containsOnlyOnce(GIVEN);
	}

	@Test
	void aRecoveryCodeWorksOnceHoweverItIsTyped() throws Exception {
		var codes = recoveryCodes();
		assertThat(prove(codes.getFirst().toLowerCase(Locale.ROOT).replace('0', 'o').replace('1', 'l')))
			.isEqualTo(GIVEN);
		assertThat(prove(codes.getFirst())).isEqualTo(REFUSED);
		assertThat(state().codesLeft()).isEqualTo(9);
		assertThat(AtOnce.times(4, () -> prove(codes.get(1)))).containsOnlyOnce(GIVEN);
	}

	@Test
	void newRecoveryCodesEndTheOldOnes() {
		var old = recoveryCodes();
		var fresh = inside(() -> this.factors.renewRecoveryCodes(this.sanne.person()));
		assertThat(prove(old.get(3))).isEqualTo(REFUSED);
		assertThat(prove(fresh.get(3))).isEqualTo(GIVEN);
	}

	@Test
	void withTheLastFactorTheRecoveryCodesGoToo() {
		var codes = recoveryCodes();
		does(() -> this.factors.removeAuthenticator(this.sanne.person()));
		assertThat(state().any()).isFalse();
		assertThat(prove(codes.getFirst())).isEqualTo(REFUSED);
	}

	@Test
	void whoLostEverythingStartsAnewAndIsToldByMail() {
		withApp();
		does(() -> this.factors.removeAllOf(this.sanne.person()));
		assertThat(state().any()).isFalse();
		assertThat(Owner.ask("select count(*) from mail.outbox where subject = 'Uw manier van inloggen is veranderd' "
				+ "and recipient = '" + this.sanne.email() + "'"))
			.isEqualTo("2");
		assertThat(Owner.ask("select string_agg(operation, ' ' order by id) from database.change_record "
				+ "where table_name = 'account.authenticator' and office_id = " + this.sanne.office().value()))
			.isEqualTo("INSERT UPDATE DELETE");
	}

	@Test
	void theFactorsOfAnotherOfficeDoNotExist() {
		var phone = withApp();
		var codes = inside(() -> this.factors.renewRecoveryCodes(this.sanne.person()));
		this.clock.move(Duration.ofSeconds(30));
		var stranger = this.people.of(Tier.GOLD);
		this.boundary.inside(this.entrance.of(stranger.person()), () -> {
			assertThat(this.factors.hasFactor(this.sanne.person())).isFalse();
			assertThat(this.factors.prove(this.sanne.person(), phone.code(this.clock.instant()))).isEqualTo(REFUSED);
			assertThat(this.factors.prove(this.sanne.person(), codes.getFirst())).isEqualTo(REFUSED);
			this.factors.removeAuthenticator(this.sanne.person());
			return true;
		});
		assertThat(state().any()).isTrue();
	}

	@Test
	void disabledPeopleProveNothing() {
		var phone = withApp();
		Owner.change("update account.person set enabled = false where id = " + this.sanne.person().value());
		this.clock.move(Duration.ofSeconds(30));
		assertThatThrownBy(() -> prove(phone.code(this.clock.instant()))).hasCauseInstanceOf(AccessEnded.class);
	}

	private Phone withApp() {
		var phone = propose();
		confirm(phone.code(this.clock.instant()));
		return phone;
	}

	private List<String> recoveryCodes() {
		return (confirm(propose().code(this.clock.instant())) instanceof FactorAdding.Added added)
				? added.recoveryCodes() : List.of();
	}

	private Phone propose() {
		return inside(() -> {
			this.factors.propose(this.sanne.person(), HERE);
			return new Phone(this.factors.proposed(this.sanne.person(), HERE).orElseThrow().grouped());
		});
	}

	private FactorAdding confirm(String code) {
		return inside(() -> this.factors.confirm(this.sanne.person(), HERE, code));
	}

	private FactorOutcome prove(String code) {
		return inside(() -> this.factors.prove(this.sanne.person(), code));
	}

	private FactorState state() {
		return inside(() -> this.transactions.execute(_ -> this.roundTrip.ask(this.factors.ofViewer())));
	}

	private <T> T inside(Supplier<T> work) {
		return this.boundary.inside(this.entrance.halfway(this.sanne.person()), work);
	}

	private void does(Runnable work) {
		inside(() -> {
			work.run();
			return true;
		});
	}

}
