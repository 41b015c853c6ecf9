package nl.meekijken.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.trying.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** However slow the keeper is, others find connections. */
@ModuleTest
class SlowKeeperTests {

	@TempDir
	private Path folder;

	@Autowired
	private Turns turns;

	@Autowired
	private TransactionTemplate transaction;

	private Slow keeper;

	private Vault vault;

	@BeforeEach
	void open() throws IOException {
		this.keeper = new Slow(new DirectoryKeeper(this.folder));
		var sealing = new Sealing(new SealingKeys(VaultExample.A, ""));
		var incoming = Files.createDirectories(this.folder.resolve("incoming"));
		this.vault = new Vault(this.keeper, sealing, new Antechamber(incoming, sealing, Clock.systemUTC()), this.turns,
				Clock.systemUTC());
	}

	@Test
	void whatComesInHoldsNoConnectionWhileTheKeeperWorks() throws IOException {
		this.vault.keep(new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8)));
		assertThat(this.keeper.asked.get()).isPositive();
		assertThat(this.keeper.askedWithin.get()).isZero();
	}

	@Test
	void whatComesInWhileATransactionHoldsAConnectionIsRefused() {
		this.transaction.executeWithoutResult(_ -> assertThatIllegalStateException()
			.isThrownBy(() -> this.vault.keep(new ByteArrayInputStream(new byte[9]))));
		assertThat(this.keeper.asked.get()).isZero();
	}

	@Test
	void whatIsMadeHoldsNoMoreThanTwo() throws Exception {
		var paper = this.vault.keep(new ByteArrayInputStream(new byte[9])).fingerprint();
		this.keeper.open.drainPermits();
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var making = List.of("1.png", "2.png", "3.png", "4.png").stream().map(name -> threads.submit(() -> {
				this.vault.keepDerived(paper, name, new byte[1]);
				return name;
			})).toList();
			this.keeper.full.await();
			this.keeper.open.release(making.size());
			for (var made : making) {
				assertThat(this.vault.derived(paper, made.get())).isPresent();
			}
		}
		assertThat(this.keeper.most.get()).isEqualTo(2);
	}

	@Test
	void whatIsMadeLetGoOrSealedAnewHoldsNoConnectionOfThePages() throws IOException {
		var paper = this.vault.keep(new ByteArrayInputStream(new byte[9])).fingerprint();
		this.keeper.open.release();
		this.keeper.asked.set(0);
		this.vault.keepDerived(paper, "1.png", new byte[1]);
		var other = new Sealing(new SealingKeys(VaultExample.B + ", " + VaultExample.A, ""));
		var antechamber = new Antechamber(this.folder.resolve("incoming"), other, Clock.systemUTC());
		var old = Clock.offset(Clock.systemUTC(), Duration.ofDays(3));
		var later = new Vault(this.keeper, other, antechamber, this.turns, old);
		assertThat(new Resealing(later, this.keeper, other, antechamber, this.turns, false).all().sealed()).isOne();
		assertThat(later.letGo(paper, () -> false)).isTrue();
		assertThat(later.has(paper)).isFalse();
		assertThat(this.keeper.asked.get()).isGreaterThan(4);
		assertThat(this.keeper.askedWithin.get()).isZero();
	}

	/** A folder that answers when it is let, and remembers who asked. */
	private static final class Slow implements Keeper {

		private final Keeper folder;

		private final AtomicInteger asked = new AtomicInteger();

		private final AtomicInteger askedWithin = new AtomicInteger();

		private final AtomicInteger now = new AtomicInteger();

		private final AtomicInteger most = new AtomicInteger();

		private final CountDownLatch full = new CountDownLatch(2);

		private final Semaphore open = new Semaphore(0);

		Slow(Keeper folder) {
			this.folder = folder;
		}

		private void note() {
			this.asked.incrementAndGet();
			if (TransactionSynchronizationManager.isActualTransactionActive()) {
				this.askedWithin.incrementAndGet();
			}
		}

		@Override
		public void take(Path sealed, Fingerprint fingerprint, Instant at) throws IOException {
			note();
			this.folder.take(sealed, fingerprint, at);
		}

		@Override
		public void replace(Path sealed, Held held) throws IOException {
			note();
			this.folder.replace(sealed, held);
		}

		@Override
		public boolean takesMore() {
			return this.folder.takesMore();
		}

		@Override
		public Optional<InputStream> open(Fingerprint fingerprint) throws IOException {
			note();
			return this.folder.open(fingerprint);
		}

		@Override
		public List<Held> after(Optional<Fingerprint> last, int at) throws IOException {
			return this.folder.after(last, at);
		}

		@Override
		public Optional<Instant> keptAt(Fingerprint fingerprint) throws IOException {
			note();
			return this.folder.keptAt(fingerprint);
		}

		@Override
		public void remove(Fingerprint fingerprint) throws IOException {
			note();
			this.folder.remove(fingerprint);
		}

		@Override
		public void takeDerived(Path sealed, Fingerprint of, String name) throws IOException {
			note();
			this.most.accumulateAndGet(this.now.incrementAndGet(), Math::max);
			this.full.countDown();
			this.open.acquireUninterruptibly();
			this.folder.takeDerived(sealed, of, name);
			this.now.decrementAndGet();
		}

		@Override
		public Optional<InputStream> openDerived(Fingerprint of, String name) throws IOException {
			return this.folder.openDerived(of, name);
		}

	}

}
