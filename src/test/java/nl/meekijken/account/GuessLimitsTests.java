package nl.meekijken.account;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;

import static org.assertj.core.api.Assertions.assertThat;

/** How often one may guess, on one node and on two, while time goes by. */
@ModuleTest
class GuessLimitsTests {

	private static final AtomicInteger NEXT = new AtomicInteger(770_000);

	@Autowired
	private GuessLimits limits;

	@Autowired
	private Allowances allowances;

	@Autowired
	private JdbcConnectionDetails database;

	@Autowired
	private MovableClock clock;

	@Autowired
	private TransactionTemplate transactions;

	private SignInName name;

	private int number;

	@BeforeEach
	void pickAName() {
		this.number = NEXT.incrementAndGet();
		this.name = SignInName.of(Integer.toString(this.number));
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void aNameGetsFiveTriesInTenMinutesAndNotOneMore() {
		assertThat(takenOf(15, this::guess)).isEqualTo(5);
		this.clock.move(Duration.ofMinutes(10).minusSeconds(1));
		assertThat(guess()).isFalse();
		this.clock.move(Duration.ofSeconds(1));
		assertThat(takenOf(15, this::guess)).isEqualTo(5);
	}

	@Test
	void theWaitThatIsToldIsTheOneThatHelps() {
		takenOf(5, this::guess);
		var wait = this.limits.ofName(this.name, host("a")).waiting();
		assertThat(wait).isPositive().isLessThanOrEqualTo(Duration.ofMinutes(10));
		this.clock.move(wait.plusMillis(1));
		assertThat(guess()).isTrue();
	}

	@Test
	void aRightPasswordGivesItsOwnTryBackAndNoOther() {
		takenOf(4, this::guess);
		for (var times = 0; times < 5; times++) {
			var right = this.limits.ofName(this.name, host("a"));
			assertThat(right.take()).isTrue();
			right.giveBack();
		}
		assertThat(takenOf(3, this::guess)).isEqualTo(1);
	}

	@Test
	void aNameThatIsStoppedCostsItsAddressNothing() {
		takenOf(5, this::guess);
		takenOf(40, this::guess);
		var others = takenOf(30,
				() -> this.limits
					.ofName(SignInName.of("other" + NEXT.incrementAndGet() + "@voorbeeld.example"), host("a"))
					.take());
		assertThat(others).isEqualTo(25);
	}

	@Test
	void anAddressThatIsStoppedCostsTheNamesNothing() {
		takenOf(30, () -> this.limits.ofPasskeys(host("b")).take());
		takenOf(30, () -> this.limits.ofName(SignInName.of("n" + NEXT.incrementAndGet()), host("b")).take());
		assertThat(takenOf(20, () -> this.limits.ofName(this.name, host("b")).take())).isZero();
		assertThat(takenOf(15, this::guess)).isEqualTo(5);
	}

	@Test
	void allAddressesOfOneIPv6NetworkAreOneCaller() {
		var network = "2001:db8:" + Integer.toHexString(this.number >> 16) + ":"
				+ Integer.toHexString(this.number & 0xffff);
		var host = new AtomicInteger();
		BooleanSupplier spraying = () -> this.limits
			.ofName(SignInName.of("spray" + NEXT.incrementAndGet()), network + "::" + host.incrementAndGet())
			.take();
		assertThat(takenOf(40, spraying)).isEqualTo(30);
		BooleanSupplier asking = () -> this.limits.ofRequests(network + "::" + host.incrementAndGet()).take();
		assertThat(takenOf(12, asking)).isEqualTo(10);
		BooleanSupplier passkeys = () -> this.limits.ofPasskeys(network + "::" + host.incrementAndGet()).take();
		assertThat(takenOf(40, passkeys)).isEqualTo(30);
		BooleanSupplier demos = () -> this.allowances.takeFrom(network + "::" + host.incrementAndGet(), "trying", 3,
				Duration.ofHours(1));
		assertThat(takenOf(5, demos)).isEqualTo(3);
	}

	@Test
	void allTogetherAskSixHundredTimesAnHour() {
		var host = new AtomicInteger();
		BooleanSupplier asking = () -> this.limits.ofRequests(host("all" + host.incrementAndGet())).take();
		forgetAll();
		assertThat(takenOf(610, asking)).isEqualTo(600);
		this.clock.move(Duration.ofMinutes(59));
		assertThat(asking.getAsBoolean()).isFalse();
		this.clock.move(Duration.ofMinutes(1));
		assertThat(asking.getAsBoolean()).isTrue();
		forgetAll();
	}

	@Test
	void theTwoNamesOfAnAccountHaveTenTriesTogetherAndNeitherTellsOfTheOther() {
		assertThat(takenOf(12, this::guess)).isEqualTo(5);
		var email = SignInName.of("both" + this.number + "@voorbeeld.example");
		assertThat(takenOf(12, () -> this.limits.ofName(email, host("e")).take())).isEqualTo(5);
	}

	@Test
	void aKnownBrowserHasTenTriesOfItsOwn() {
		var person = new PersonId(this.number);
		takenOf(12, this::guess);
		assertThat(takenOf(12, () -> this.limits.ofDevice(person, "token", host("f")).take())).isEqualTo(10);
	}

	@Test
	void oneCapitalMoreIsTheSameName() {
		var small = SignInName.of("sanne" + this.number + "@voorbeeld.example");
		var large = SignInName.of(" SANNE" + this.number + "@Voorbeeld.example ");
		takenOf(3, () -> this.limits.ofName(small, host("c")).take());
		assertThat(takenOf(10, () -> this.limits.ofName(large, host("c")).take())).isEqualTo(2);
	}

	@Test
	void fiveCodesComeBackTogetherAndThirtyAreADay() {
		var person = new PersonId(this.number);
		BooleanSupplier code = () -> this.limits.ofFactor(person).take();
		assertThat(takenOf(8, code)).isEqualTo(5);
		this.clock.move(Duration.ofMinutes(9));
		assertThat(takenOf(8, code)).isZero();
		for (var round = 0; round < 5; round++) {
			this.clock.move(Duration.ofMinutes(10));
			assertThat(takenOf(8, code)).as("round %d", round).isEqualTo(5);
		}
		this.clock.move(Duration.ofMinutes(10));
		assertThat(takenOf(8, code)).as("the thirty-first").isZero();
		this.clock.move(Duration.ofDays(1));
		assertThat(takenOf(8, code)).isEqualTo(5);
	}

	@Test
	void twoNodesCountTogether() throws Exception {
		var connections = new SideConnections(this.database);
		try {
			var other = new GuessLimits(new Buckets(connections, this.clock),
					new FailureStore(connections, this.clock));
			var turn = new AtomicInteger();
			var tries = AtOnce.times(8, () -> takenOf(3, () -> {
				var node = (turn.getAndIncrement() % 2 == 0) ? this.limits : other;
				return node.ofName(this.name, host("d")).take();
			}));
			assertThat(tries.stream().mapToInt(Integer::intValue).sum()).isEqualTo(5);
			assertThat(other.ofName(this.name, host("d")).take()).isFalse();
		}
		finally {
			connections.destroy();
		}
	}

	@Test
	void aRollbackGivesNoTryBack() {
		this.transactions.executeWithoutResult(undone -> {
			takenOf(5, this::guess);
			undone.setRollbackOnly();
		});
		assertThat(guess()).isFalse();
	}

	@Test
	void whatIsAllowedComesBackAllAtOnceAtTheEndOfItsTime() {
		BooleanSupplier demo = () -> this.allowances.take("trying " + this.number, 3, Duration.ofHours(1));
		assertThat(takenOf(5, demo)).isEqualTo(3);
		this.clock.move(Duration.ofMinutes(59));
		assertThat(takenOf(5, demo)).isZero();
		this.clock.move(Duration.ofMinutes(1));
		assertThat(takenOf(5, demo)).isEqualTo(3);
		assertThat(this.allowances.take("trying else " + this.number, 3, Duration.ofHours(1))).isTrue();
	}

	@Test
	void nothingThatIsCountedCanBeReadBack() {
		var before = rows("true");
		this.limits.ofName(SignInName.of("geheim" + this.number + "@voorbeeld.example"), host("e")).take();
		assertThat(rows("true")).isNotEqualTo(before);
		assertThat(rows("position('geheim'::bytea in state) > 0")).isEqualTo("0");
	}

	private static String rows(String condition) {
		return Owner.ask("select count(*) from account.rate_limit where " + condition);
	}

	private boolean guess() {
		return this.limits.ofName(this.name, host("a")).take();
	}

	/** What all together used up would be missing to the tests that come after. */
	private static void forgetAll() {
		Owner.change("delete from account.rate_limit");
	}

	private String host(String street) {
		return "trying-" + street + "-" + this.number;
	}

	private static int takenOf(int times, BooleanSupplier taking) {
		var taken = 0;
		for (var time = 0; time < times; time++) {
			taken += taking.getAsBoolean() ? 1 : 0;
		}
		return taken;
	}

}
