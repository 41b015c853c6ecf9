package nl.meekijken.vault;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class TurnStoreTests {

	private static final Fingerprint ONE = new Fingerprint("ab".repeat(32));

	private static final Fingerprint OTHER = new Fingerprint("cd".repeat(32));

	@Autowired
	private Turns turns;

	@Test
	void whoKeepsBytesWaitsForWhoLetsThemGoAndForNobodyElse() throws Exception {
		var gone = new AtomicBoolean();
		var begun = new CountDownLatch(1);
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var alone = threads.submit(() -> this.turns.alone(ONE, () -> {
				begun.countDown();
				until("1", "select count(*) from pg_locks where locktype = 'advisory' and not granted");
				gone.set(true);
				return "let go";
			}));
			begun.await();
			assertThat(this.turns.together(OTHER, () -> "beside")).isEqualTo("beside");
			assertThat(this.turns.together(ONE, gone::get)).isTrue();
			assertThat(alone.get()).isEqualTo("let go");
		}
	}

	private static void until(String expected, String asked) {
		for (int tries = 0; tries < 2000 && !Owner.ask(asked).equals(expected); tries++) {
			Thread.onSpinWait();
		}
	}

	@Test
	void thoseWhoKeepTheSameBytesDoNotWaitForOneAnother() throws Exception {
		assertThat(this.turns.together(ONE, () -> {
			try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
				return threads.submit(() -> this.turns.together(ONE, () -> "both")).get();
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		})).isEqualTo("both");
	}

}
