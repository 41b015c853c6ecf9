package nl.meekijken.account;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PasswordsTests {

	private final Passwords passwords = new Passwords();

	@Test
	void aHashHasItsOwnSaltAndTheAgreedCosts() {
		var hash = this.passwords.hash("correct paard batterij");
		assertThat(hash).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$")
			.isNotEqualTo(this.passwords.hash("correct paard batterij"));
	}

	@Test
	void onlyTheVeryPasswordMatches() {
		var hash = this.passwords.hash("correct paard batterij");
		assertThat(this.passwords.matchesOrPretends("correct paard batterij", hash)).isTrue();
		assertThat(this.passwords.matchesOrPretends("Correct paard batterij", hash)).isFalse();
		assertThat(this.passwords.matchesOrPretends("", hash)).isFalse();
		assertThat(this.passwords.matchesOrPretends("nobody has this password", null)).isFalse();
	}

	/** What is held in memory is bounded by it: 19 MiB for each place. */
	@Test
	void ofAFloodAFewAreReckonedWithAtOnceALineWaitsAndTheSurplusIsSentAwayAtOnce() throws Exception {
		var slow = new Slow();
		var crowded = new Passwords(slow, Duration.ofHours(1));
		var surplus = 50;
		slow.closed = true;
		try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
			var answers = Stream.generate(() -> tryIn(crowd, crowded))
				.limit(Passwords.AT_ONCE + Passwords.IN_LINE + surplus)
				.toList();
			slow.openAfter(() -> {
				Awaitility.await("whoever is sent away").until(() -> done(answers) >= surplus);
				slow.everyPlaceTaken.await();
				assertThat(done(answers)).isEqualTo(surplus);
			});
			var told = new AtomicInteger();
			for (var answer : answers) {
				told.addAndGet(answer.get().equals("in") ? 1 : 0);
			}
			assertThat(told).hasValue(Passwords.AT_ONCE + Passwords.IN_LINE);
		}
		assertThat(slow.mostAtOnce).hasValue(Passwords.AT_ONCE);
		assertThat(crowded.matchesOrPretends("correct paard batterij", "a hash")).as("afterwards").isTrue();
	}

	@Test
	void whoeverWaitsTooLongIsSentAwayAndGivesThePlaceInTheLineBack() throws Exception {
		var slow = new Slow();
		var impatient = new Passwords(slow, Duration.ZERO);
		slow.closed = true;
		try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
			var inside = Stream.generate(() -> tryIn(crowd, impatient)).limit(Passwords.AT_ONCE).toList();
			slow.openAfter(() -> {
				slow.everyPlaceTaken.await();
				for (var times = 0; times < Passwords.AT_ONCE + Passwords.IN_LINE; times++) {
					assertThatExceptionOfType(Passwords.Crowded.class).isThrownBy(() -> impatient.hash("x"));
				}
			});
			for (var one : inside) {
				assertThat(one.get()).isEqualTo("in");
			}
		}
		assertThat(impatient.hash("x")).isNotNull();
	}

	private static long done(List<Future<String>> answers) {
		return answers.stream().filter(Future::isDone).count();
	}

	private static Future<String> tryIn(ExecutorService crowd, Passwords passwords) {
		return crowd.submit(() -> {
			try {
				return passwords.matchesOrPretends("correct paard batterij", "a hash") ? "in" : "wrong";
			}
			catch (Passwords.Crowded ex) {
				return "sent away";
			}
		});
	}

	/**
	 * Reckons no further than the gate, once that is closed, and counts who stand there.
	 */
	private static final class Slow implements PasswordEncoder {

		private final CountDownLatch gate = new CountDownLatch(1);

		private final CountDownLatch everyPlaceTaken = new CountDownLatch(Passwords.AT_ONCE);

		private final AtomicInteger now = new AtomicInteger();

		private final AtomicInteger mostAtOnce = new AtomicInteger();

		private volatile boolean closed;

		/** Whatever is found: who is left before the gate would stand there for ever. */
		void openAfter(Look look) throws Exception {
			try {
				look.take();
			}
			finally {
				this.gate.countDown();
			}
		}

		@Override
		public String encode(@Nullable CharSequence password) {
			return "a hash";
		}

		@Override
		public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
			this.mostAtOnce.accumulateAndGet(this.now.incrementAndGet(), Math::max);
			this.everyPlaceTaken.countDown();
			try {
				if (this.closed) {
					this.gate.await();
				}
				return true;
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return false;
			}
			finally {
				this.now.decrementAndGet();
			}
		}

	}

	private interface Look {

		void take() throws Exception;

	}

}
