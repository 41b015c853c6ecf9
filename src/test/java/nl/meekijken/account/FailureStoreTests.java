package nl.meekijken.account;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;

import static org.assertj.core.api.Assertions.assertThat;

/** What fifty failures in a row lead to, and for whom they do not. */
@ModuleTest
class FailureStoreTests {

	private static final AtomicInteger NEXT = new AtomicInteger(880_000);

	private final SignInName name = SignInName.of(Integer.toString(NEXT.incrementAndGet()));

	private final String address = "failing-" + this.name.value();

	@Autowired
	private GuessLimits limits;

	@Autowired
	private FailureStore failures;

	@Autowired
	private MovableClock clock;

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void fiftyCostNothingMoreAndThenTheWaitDoublesUpToFourHours() {
		failFiftyTimes();
		for (var minutes = 1; minutes <= 128; minutes *= 2) {
			letPass(Duration.ofMinutes(minutes).minusSeconds(1));
			assertThat(guess()).as("after %d minutes", minutes).isFalse();
			assertThat(tries().waiting()).isPositive();
			letPass(Duration.ofSeconds(1));
			assertThat(guess()).as("after %d minutes", minutes).isTrue();
		}
		for (var further = 0; further < 3; further++) {
			assertThat(tries().waiting()).isEqualTo(Duration.ofHours(4));
			letPass(Duration.ofHours(4));
			assertThat(guess()).isTrue();
		}
	}

	@Test
	void aRightPasswordBeginsAnewAndOneThatNobodyLookedAtChangesNothing() {
		failFiftyTimes();
		letPass(Duration.ofMinutes(10));
		var unseen = tries();
		assertThat(unseen.take()).isTrue();
		unseen.giveBack();
		assertThat(row()).isEqualTo("50");
		letPass(Duration.ofMinutes(10));
		var right = tries();
		assertThat(right.take()).isTrue();
		right.wasRight();
		assertThat(row()).isEmpty();
		assertThat(guess()).isTrue();
		assertThat(guess()).isTrue();
	}

	@Test
	void eachTenthInARowIsToBeToldAndOneThatComesTooEarlyIsNot() {
		var row = this.failures.of(this.name.value());
		for (var failure = 1; failure <= 50; failure++) {
			assertThat(row.take()).isTrue();
			assertThat(row.isTold()).as("failure %d", failure).isEqualTo(failure % 10 == 0);
		}
		assertThat(row.take()).isFalse();
		assertThat(row.isTold()).isFalse();
	}

	@Test
	void aKnownBrowserIsCountedByItself() {
		failFiftyTimes();
		assertThat(guess()).isFalse();
		var known = this.limits.ofDevice(new PersonId(Long.parseLong(this.name.value())), "token", "elsewhere");
		assertThat(known.take()).isTrue();
		known.wasRight();
		assertThat(row()).as("of the guesser").isEqualTo("50");
	}

	@Test
	void ofManyAtOnceAfterTheFiftiethOneIsCounted() throws Exception {
		var row = this.failures.of(this.name.value());
		for (var time = 0; time < 50; time++) {
			assertThat(row.take()).isTrue();
		}
		letPass(Duration.ofMinutes(1));
		assertThat(AtOnce.times(8, row::take).stream().filter(taken -> taken)).hasSize(1);
	}

	@Test
	void whatNobodyGuessedForLongIsForgotten() {
		guess();
		letPass(Duration.ofDays(89));
		this.failures.forgetOld();
		assertThat(row()).isEqualTo("1");
		letPass(Duration.ofDays(2));
		this.failures.forgetOld();
		assertThat(row()).isEmpty();
	}

	@Test
	void aNewPasswordForgivesTheCodesOfTenMinutesAndNotThoseOfTheDay() {
		var person = new PersonId(Long.parseLong(this.name.value()));
		for (var round = 0; round < 6; round++) {
			assertThat(codes(person)).as("round %d", round).isEqualTo(5);
			this.limits.forgiveFactor(person);
		}
		assertThat(codes(person)).as("the thirty-first").isZero();
		letPass(Duration.ofDays(1));
		assertThat(codes(person)).isEqualTo(5);
	}

	private int codes(PersonId person) {
		var taken = 0;
		while (taken < 8 && this.limits.ofFactor(person).take()) {
			taken++;
		}
		return taken;
	}

	private void failFiftyTimes() {
		var row = this.failures.of("name " + this.name.value());
		for (var time = 0; time < 50; time++) {
			assertThat(row.take()).isTrue();
		}
	}

	private GuessLimits.Tries tries() {
		return this.limits.ofName(this.name, this.address);
	}

	private boolean guess() {
		return tries().take();
	}

	private void letPass(Duration time) {
		this.clock.move(time);
	}

	private String row() {
		return Owner.ask("select coalesce(max(in_a_row)::text, '') from account.failure where counted = "
				+ Digest.number("name " + this.name.value()));
	}

}
