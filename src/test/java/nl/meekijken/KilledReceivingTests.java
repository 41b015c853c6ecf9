package nl.meekijken;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.document.CheckingDesk;
import nl.meekijken.document.ReceivedBytes;
import nl.meekijken.scanner.ScanOutcome;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Canaries;
import nl.meekijken.trying.Canaries.Cage;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.TestVault;
import nl.meekijken.trying.Thorough;
import nl.meekijken.vault.Fingerprint;
import nl.meekijken.vault.Vault;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The house is killed while papers come in and are checked: nothing that was acknowledged
 * is lost, nothing half is left, and nothing comes twice when it is sent again.
 */
@Thorough
@ModuleTest
class KilledReceivingTests {

	private static final int AT_ONCE = 4;

	private static final int LARGEST = 300_000;

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private MovableClock clock;

	@Autowired
	private Vault vault;

	private final Map<String, byte[]> sent = new ConcurrentHashMap<>();

	private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

	private Cage cage;

	private Browser sender;

	private String page;

	@BeforeEach
	void signIn() {
		this.cage = new Canaries(this.house).one();
		this.page = "/dossiers/" + this.cage.number();
		this.sender = new Browser(this.mvc);
		this.sender.signIn(this.cage.someone().accountNumber(), People.PASSWORD);
		this.sender.get(this.page);
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void aKillLosesNothingThatWasAcknowledgedAndLeavesNothingHalf(long seed) throws Exception {
		sendUntilKilled(new Random(seed));
		assertThat(this.acknowledged).isNotEmpty();
		assertThat(rows("")).isBetween(this.acknowledged.size(), this.sent.size());
		for (var key : this.acknowledged) {
			assertThat(rows("arrival_key = '" + key + "'")).as(key).isEqualTo(1);
		}
		assertWhole();
		this.sent.forEach(this::sendAgain);
		assertThat(rows("")).isEqualTo(this.sent.size());
		this.clock.move(Duration.ofMinutes(5));
		CheckingDesk.endLeases();
		new CheckingDesk(this.house).check(new ScanOutcome.Clean());
		assertThat(rows("state = 'READY'")).isEqualTo(this.sent.size());
		assertThat(number("select count(*) from dossier.activity where kind = 'DOCUMENT_RECEIVED' and document_id in"
				+ " (select id from document.arrival) and "))
			.isEqualTo(this.sent.size());
		assertWhole();
	}

	/** What is among the papers is there as what came in, and its bytes are all there. */
	private void assertWhole() throws IOException {
		assertThat(rows("(state = 'READY') <> (id in (select id from document.document))")).isZero();
		for (var bytes : Owner.ask("select coalesce(string_agg(sha256, ' '), '') from document.arrival where " + ours())
			.split(" ", -1)) {
			try (var kept = this.vault.open(new Fingerprint(bytes))) {
				kept.transferTo(OutputStream.nullOutputStream());
			}
		}
	}

	private void sendUntilKilled(Random random) throws Exception {
		try (var apart = HouseApart.start("256m", TestVault.FOLDER);
				var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var sending = new ArrayList<Future<Boolean>>();
			for (var thread = 0; thread < AT_ONCE; thread++) {
				var chance = new Random(random.nextLong());
				sending.add(threads.submit(() -> sendOn(apart, chance)));
			}
			var until = 1 + random.nextInt(40);
			Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> this.acknowledged.size() >= until);
			spin(random.nextInt(5_000_000));
			apart.kill();
			for (var sender : sending) {
				assertThat(sender.get()).as("sent on until the end").isTrue();
			}
		}
	}

	private boolean sendOn(HouseApart apart, Random chance) throws InterruptedException {
		while (true) {
			var key = UUID.randomUUID().toString();
			var bytes = ReceivedBytes.joined(ReceivedBytes.pdf(key), new byte[chance.nextInt(LARGEST)]);
			this.sent.put(key, bytes);
			try {
				var status = apart.send(this.sender, this.page, key, () -> new ByteArrayInputStream(bytes));
				assertThat(status).isEqualTo(201);
				this.acknowledged.add(key);
			}
			catch (IOException ex) {
				return true;
			}
		}
	}

	private void sendAgain(String key, byte[] bytes) {
		var answer = this.sender.postBytes(this.page + "/documenten/bytes", bytes, "X-Sleutel", key, "X-Naam",
				"foto.pdf");
		assertThat(answer.getStatus()).isIn(200, 201);
	}

	private int rows(String which) {
		return number("select count(*) from document.arrival where " + (which.isEmpty() ? "" : which + " and "));
	}

	private int number(String question) {
		return Integer.parseInt(Owner.ask(question + ours()));
	}

	private String ours() {
		return "office_id = " + this.cage.someone().office().value();
	}

	/** A moment that follows from the seed and not from a clock. */
	private static void spin(int turns) {
		var sum = 0;
		for (int turn = 0; turn < turns; turn++) {
			sum += turn ^ sum;
		}
		assertThat(sum).isNotEqualTo(Integer.MIN_VALUE);
	}

}
