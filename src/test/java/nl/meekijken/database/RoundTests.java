package nl.meekijken.database;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Work behind the pages: it wakes, goes on after a fault, and stops. */
class RoundTests {

	private static final Duration LONG = Duration.ofHours(1);

	private final Semaphore gone = new Semaphore(0);

	private final AtomicInteger rounds = new AtomicInteger();

	private Round round = counting(LONG, true);

	@AfterEach
	void stop() {
		this.round.stop();
	}

	@Test
	void itGoesOnceAtTheStartAndAgainWhenSomebodyRings() throws Exception {
		this.round = counting(LONG, true);
		this.round.start();
		assertThat(goesOnce()).isTrue();
		this.round.wake();
		assertThat(goesOnce()).isTrue();
		assertThat(this.round.isRunning()).isTrue();
	}

	@Test
	void whoRingsOftenIsHeardOnceMoreAtMost() throws Exception {
		var hold = new CountDownLatch(1);
		this.round = new Round("test", LONG, true) {

			@Override
			protected void go(BooleanSupplier mayGoOn) {
				RoundTests.this.rounds.incrementAndGet();
				RoundTests.this.gone.release();
				await(hold);
			}

		};
		this.round.start();
		assertThat(goesOnce()).isTrue();
		for (var times = 0; times < 1000; times++) {
			this.round.wake();
		}
		hold.countDown();
		assertThat(goesOnce()).isTrue();
		this.round.stop();
		assertThat(this.rounds.get()).isLessThanOrEqualTo(3);
	}

	@Test
	void itGoesByItselfAfterThePause() throws Exception {
		this.round = counting(Duration.ofMillis(1), true);
		this.round.start();
		assertThat(goesOnce()).isTrue();
		assertThat(goesOnce()).isTrue();
		assertThat(goesOnce()).isTrue();
	}

	static Stream<Throwable> faults() {
		return Stream.of(new IllegalStateException("the database is gone"), new StackOverflowError());
	}

	@ParameterizedTest
	@MethodSource("faults")
	void aRoundThatBreaksOffIsGoneAgain(Throwable fault) throws Exception {
		this.round = new Round("test", LONG, true) {

			@Override
			protected void go(BooleanSupplier mayGoOn) {
				RoundTests.this.gone.release();
				if (RoundTests.this.rounds.incrementAndGet() == 1) {
					sneak(fault);
				}
			}

		};
		this.round.start();
		assertThat(goesOnce()).isTrue();
		this.round.wake();
		assertThat(goesOnce()).isTrue();
		assertThat(this.round.isRunning()).isTrue();
	}

	@SuppressWarnings("unchecked")
	private static <T extends Throwable> void sneak(Throwable fault) throws T {
		throw (T) fault;
	}

	@Test
	void whoeverIsAtItIsToldToStopAndWaitedFor() throws Exception {
		var finished = new CountDownLatch(1);
		this.round = new Round("test", LONG, true) {

			@Override
			protected void go(BooleanSupplier mayGoOn) {
				RoundTests.this.gone.release();
				while (mayGoOn.getAsBoolean()) {
					Thread.onSpinWait();
				}
				finished.countDown();
			}

		};
		this.round.start();
		assertThat(goesOnce()).isTrue();
		this.round.stop();
		assertThat(finished.await(10, TimeUnit.SECONDS)).isTrue();
		assertThat(this.round.isRunning()).isFalse();
	}

	@Test
	void oneThatHasNothingToDoHereNeverGoes() {
		this.round = counting(Duration.ofMillis(1), false);
		this.round.start();
		assertThat(this.round.isRunning()).isFalse();
		assertThat(this.round.isAutoStartup()).isFalse();
		assertThat(this.rounds.get()).isZero();
	}

	@Test
	void itCanBeStartedAgain() throws Exception {
		this.round = counting(LONG, true);
		this.round.start();
		assertThat(goesOnce()).isTrue();
		this.round.stop();
		this.round.start();
		assertThat(goesOnce()).isTrue();
		assertThat(this.round.isRunning()).isTrue();
	}

	private Round counting(Duration pause, boolean walks) {
		return new Round("test", pause, walks) {

			@Override
			protected void go(BooleanSupplier mayGoOn) {
				RoundTests.this.rounds.incrementAndGet();
				RoundTests.this.gone.release();
			}

		};
	}

	private boolean goesOnce() throws InterruptedException {
		return this.gone.tryAcquire(10, TimeUnit.SECONDS);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
