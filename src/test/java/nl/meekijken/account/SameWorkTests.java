package nl.meekijken.account;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

import nl.meekijken.database.Boundary;
import nl.meekijken.office.Offices;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.RoundTrips;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever may not come in costs the house the same whatever the reason is: as many
 * passwords reckoned with, as often waited for the database, limits included. What takes
 * the same work takes the same time, without a clock to tell.
 */
@ModuleTest
class SameWorkTests {

	private static final AtomicInteger NEXT = new AtomicInteger(1);

	private static final AtomicInteger RECKONED = new AtomicInteger();

	@SuppressWarnings("NullAway.Init")
	private static SideConnections side;

	@Autowired
	private ApplicationContext house;

	@Autowired
	private JdbcConnectionDetails database;

	@Autowired
	private MovableClock clock;

	@Autowired
	private People people;

	@Autowired
	private ForgottenPasswords forgotten;

	private SignIn signIn;

	private GuessLimits limits;

	@BeforeEach
	void countAll() {
		if (side == null) {
			side = new SideConnections(new Counted(this.database));
		}
		this.limits = new GuessLimits(new Buckets(side, this.clock), new FailureStore(side, this.clock));
		this.signIn = new SignIn(this.house.getBean(PersonStore.class),
				new Passwords(new CountingEncoder(), Duration.ofSeconds(5)),
				this.house.getBean(TemporaryPasswords.class), this.limits, this.house.getBean(KnownDevices.class),
				this.house.getBean(Offices.class), this.house.getBean(SecondFactors.class),
				this.house.getBean(Passkeys.class), this.house.getBean(PasswordRequests.class),
				this.house.getBean(Boundary.class));
	}

	@AfterAll
	static void close() {
		side.destroy();
	}

	@ParameterizedTest
	@ValueSource(strings = { "geraden", "", People.PASSWORD + "!", "SECRET" })
	void unknownMistakenDisabledAndWithoutPasswordAreTheSameWork(String typed) {
		var password = typed.equals("SECRET") ? Secret.random(new SecureRandom()).inGroups() : typed;
		assertThat(works(name -> cost(name, password, ""))).hasSize(1).allMatch(work -> work.startsWith("1 reckoned"));
	}

	@Test
	void aKeptDeviceMakesNoDifferenceEither() {
		assertThat(works(name -> cost(name, "geraden", "a token of somebody else"))).hasSize(1);
	}

	@Test
	void theRightPasswordOfWhoIsDisabledIsTheWorkOfAWrongOne() {
		var disabled = disabled();
		assertThat(least(() -> disabled().accountNumber(), name -> cost(name, People.PASSWORD, "")))
			.isEqualTo(least(() -> disabled().accountNumber(), name -> cost(name, "geraden", "")));
		assertThat(this.signIn.attempt(disabled.accountNumber(), People.PASSWORD, address(), ""))
			.isEqualTo(new SignInOutcome.Refused());
	}

	@Test
	void whoIsStoppedIsReckonedWithNoMoreWhetherKnownOrNot() {
		assertThat(works(name -> {
			for (var guess = 0; guess < 5; guess++) {
				assertThat(this.limits.ofName(SignInName.of(name), address()).take()).isTrue();
			}
			return cost(name, "geraden", "");
		})).hasSize(1).allMatch(work -> work.startsWith("0 reckoned"));
	}

	@Test
	void theTenthFailureInARowIsNotedByTheSameWorkForEveryName() {
		var tenth = works(name -> {
			failTimes(9, name);
			return cost(name, "geraden", "");
		});
		var ninth = works(name -> {
			failTimes(8, name);
			return cost(name, "geraden", "");
		});
		assertThat(tenth).hasSize(1).doesNotContainAnyElementsOf(ninth);
	}

	@Test
	void theDoorOfStaffDoesTheSame() {
		assertThat(works(name -> count(() -> this.signIn.attemptAsStaff(name, "geraden", address(), "")))).hasSize(1);
	}

	@Test
	void askingForANewPasswordIsOneWorkForEveryName() {
		assertThat(works(name -> count(() -> this.forgotten.request(name, address())))).hasSize(1)
			.allMatch(work -> work.startsWith("0 reckoned"));
	}

	private void failTimes(int times, String name) {
		var row = new FailureStore(side, this.clock).of("name " + SignInName.of(name).value());
		for (var failure = 0; failure < times; failure++) {
			assertThat(row.take()).isTrue();
		}
	}

	/** What the work is for each kind of name; one entry if it is the same for all. */
	private Set<String> works(Function<String, String> work) {
		return new TreeSet<>(Stream
			.<Supplier<String>>of(() -> Integer.toString(9_000_000 + NEXT.incrementAndGet()),
					() -> "nobody" + NEXT.incrementAndGet() + "@voorbeeld.example",
					() -> this.people.of(Tier.GOLD).accountNumber(), () -> this.people.of(Tier.GOLD).email(),
					() -> this.people.of(Tier.SILVER).accountNumber(), () -> disabled().accountNumber(),
					() -> invited().email())
			.map(names -> least(names, work))
			.toList());
	}

	/**
	 * The least of some times, each with a name of its own: a pool may look after its
	 * connections meanwhile.
	 */
	private static String least(Supplier<String> names, Function<String, String> work) {
		return IntStream.range(0, 3).mapToObj(time -> work.apply(names.get())).min(String::compareTo).orElseThrow();
	}

	private String cost(String name, String password, String device) {
		return count(() -> this.signIn.attempt(name, password, address(), device));
	}

	private static String count(Runnable work) {
		var before = RECKONED.get();
		var trips = RoundTrips.during(work);
		return "%d reckoned, %03d round trips".formatted(RECKONED.get() - before, trips);
	}

	private Someone disabled() {
		return changed("enabled = false");
	}

	private Someone invited() {
		return changed("password_hash = null");
	}

	private Someone changed(String how) {
		var someone = this.people.of(Tier.GOLD);
		Owner.change("update account.person set " + how + " where id = " + someone.person().value());
		return someone;
	}

	/** One that was not counted yet, so that no limit of another name comes in. */
	private static String address() {
		var number = NEXT.incrementAndGet();
		return "10.77." + (number / 250) + "." + (number % 250);
	}

	/** Counts how often a password is reckoned with. */
	private static final class CountingEncoder implements PasswordEncoder {

		private final PasswordEncoder argon2 = QuickPasswords.argon2id();

		@Override
		public String encode(@Nullable CharSequence password) {
			RECKONED.incrementAndGet();
			return String.valueOf(this.argon2.encode(password));
		}

		@Override
		public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
			RECKONED.incrementAndGet();
			return this.argon2.matches(password, hash);
		}

	}

	/** The same database, over connections whose round trips are counted. */
	private record Counted(JdbcConnectionDetails details) implements JdbcConnectionDetails {

		@Override
		public String getJdbcUrl() {
			var url = this.details.getJdbcUrl();
			return url + (url.contains("?") ? "&" : "?") + "socketFactory=" + RoundTrips.class.getName();
		}

		@Override
		public String getUsername() {
			return String.valueOf(this.details.getUsername());
		}

		@Override
		public String getPassword() {
			return String.valueOf(this.details.getPassword());
		}

	}

}
