package nl.meekijken.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.TransactionException;

import nl.meekijken.account.Allowances;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.PostgresProcesses;
import nl.meekijken.trying.Thorough;
import nl.meekijken.vault.Fingerprint;
import nl.meekijken.vault.Vault;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * PostgreSQL is killed while papers come in: the processes that serve the house, upon
 * which it goes down and comes back from its log, the server above them, or all at once.
 * What was acknowledged is there, nothing is half, and what is sent again comes once.
 */
@Thorough
@ModuleTest
class KilledStoreTests extends ComingIn {

	private static final int AT_ONCE = 4;

	@Autowired
	private DataSource connections;

	@Autowired
	private Allowances allowances;

	@Autowired
	private Vault vault;

	private final Map<Arrival, byte[]> sent = new ConcurrentHashMap<>();

	private final Set<Arrival> acknowledged = ConcurrentHashMap.newKeySet();

	private final AtomicBoolean killed = new AtomicBoolean();

	/** As in production, which the database of the tests is not in this. */
	@BeforeEach
	void commitForGood() {
		Owner.change("alter role meekijken_portal set synchronous_commit = on");
		connectAnew();
	}

	/** A pool looks again at a connection only where it was not used for a while. */
	private void connectAnew() {
		var pool = (HikariDataSource) Objects
			.requireNonNull(((DelegatingDataSource) this.connections).getTargetDataSource());
		pool.getHikariPoolMXBean().softEvictConnections();
	}

	@AfterEach
	void commitFast() {
		Owner.change("alter role meekijken_portal reset synchronous_commit");
	}

	@ParameterizedTest
	@CsvSource({ "1, BACKENDS", "2, BACKENDS", "3, BACKENDS", "4, SERVER", "5, SERVER", "6, ALL", "7, ALL" })
	void aKillOfTheDatabaseLosesNothingThatWasAcknowledgedAndLeavesNothingHalf(long seed, PostgresProcesses which)
			throws Exception {
		sendUntilKilled(new Random(seed), which);
		Awaitility.await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> rows("true") >= 0);
		connectAnew();
		Awaitility.await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(this::isCountedAgain);
		assertThat(this.acknowledged).isNotEmpty();
		for (var arrival : this.acknowledged) {
			assertThat(rows("arrival_key = '" + arrival.key() + "'")).isOne();
		}
		assertThat(rows("true")).isBetween(this.acknowledged.size(), this.sent.size());
		assertWhole();
		for (var again : this.sent.entrySet()) {
			receive(again.getKey(), new ByteArrayInputStream(again.getValue()));
		}
		this.clock.move(Duration.ofMinutes(10));
		CheckingDesk.endLeases();
		this.desk.check(CLEAN);
		assertThat(papers()).hasSameSizeAs(this.sent.keySet());
		assertWhole();
	}

	/** What is counted has connections of its own. */
	private boolean isCountedAgain() {
		return this.allowances.leaves("after a kill", 1, 1, Duration.ofDays(1));
	}

	private void sendUntilKilled(Random random, PostgresProcesses which) throws Exception {
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var sending = new ArrayList<Future<Boolean>>();
			for (var thread = 0; thread < AT_ONCE; thread++) {
				var chance = new Random(random.nextLong());
				sending.add(threads.submit(() -> sendOn(chance)));
			}
			var until = 1 + random.nextInt(30);
			Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> this.acknowledged.size() >= until);
			which.kill(() -> this.killed.set(true));
			for (var sender : sending) {
				assertThat(sender.get()).as("sent on until the end").isTrue();
			}
		}
	}

	private boolean sendOn(Random chance) throws IOException {
		while (!this.killed.get()) {
			var arrival = arrival("foto.pdf", DocumentAudience.INTERMEDIARY);
			var bytes = ReceivedBytes.joined(ReceivedBytes.pdf(arrival.key().toString()),
					new byte[chance.nextInt(200_000)]);
			this.sent.put(arrival, bytes);
			try {
				if (receive(arrival, new ByteArrayInputStream(bytes)) instanceof UploadOutcome.Received) {
					this.acknowledged.add(arrival);
				}
			}
			catch (DataAccessException | TransactionException ex) {
				return true;
			}
		}
		return true;
	}

	/**
	 * What is told of has its bytes, and is among the papers exactly when it is ready.
	 */
	private void assertWhole() throws IOException {
		assertThat(rows("(state = 'READY') <> (id in (select id from document.document))")).isZero();
		for (var bytes : Owner.ask("select string_agg(sha256, ' ') from document.arrival where " + ours())
			.split(" ", -1)) {
			try (var kept = this.vault.open(new Fingerprint(bytes))) {
				kept.transferTo(OutputStream.nullOutputStream());
			}
		}
	}

	private int rows(String which) {
		return Integer.parseInt(Owner.ask("select count(*) from document.arrival where " + which + " and " + ours()));
	}

	private String ours() {
		return "office_id = " + this.dossier.office().value();
	}

}
