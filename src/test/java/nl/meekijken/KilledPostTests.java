package nl.meekijken;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.mail.Letter;
import nl.meekijken.mail.Outbox;
import nl.meekijken.mail.Passage;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.ReceivedLetter;
import nl.meekijken.trying.TestVault;
import nl.meekijken.trying.Thorough;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The house is killed while letters leave: none is lost, and at most the one that was
 * being handed in comes twice, under the same Message-ID.
 */
@Thorough
@ModuleTest
class KilledPostTests {

	private static final int BACKLOG = 120;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Letters letters;

	@Autowired
	private MovableClock clock;

	@Autowired
	private TransactionTemplate transactions;

	private final String run = UUID.randomUUID().toString();

	@BeforeEach
	void clearTheOutbox() {
		this.letters.sendNow();
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2 })
	void aKillLosesNoLetterAndDoublesAtMostOne(long seed) throws Exception {
		var random = new Random(seed);
		var receivers = IntStream.range(0, BACKLOG)
			.mapToObj(number -> this.run + "." + number + "@post.example")
			.toList();
		receivers.forEach(this::post);
		sendUntilKilled(1 + random.nextInt(BACKLOG / 2));
		assertThat(waiting()).as("letters that the killed house did not send").isPositive();
		Owner.change("update mail.outbox set leased_until = clock_timestamp() where leased_until is not null");
		this.clock.move(Duration.ofMinutes(5).plusSeconds(1));
		this.letters.sendNow();
		assertThat(waiting()).isZero();
		var twice = 0;
		for (var receiver : receivers) {
			var received = this.letters.to(receiver);
			assertThat(received).as(receiver).hasSizeBetween(1, 2);
			assertThat(new HashSet<>(idsOf(received))).as("Message-IDs for %s", receiver).hasSize(1);
			twice += received.size() - 1;
		}
		assertThat(twice).as("letters that came twice after one kill").isLessThanOrEqualTo(1);
	}

	private void sendUntilKilled(int left) throws Exception {
		try (var apart = HouseApart.start("256m", TestVault.FOLDER, "--meekijken.mail.host=127.0.0.1",
				"--meekijken.mail.reply-to=vragen@antwoord.example", "--meekijken.mail.tls=none",
				"--meekijken.mail.port=" + Letters.port())) {
			Awaitility.await()
				.pollInterval(Duration.ofMillis(5))
				.atMost(Duration.ofMinutes(1))
				.until(() -> waiting() <= BACKLOG - left);
			apart.kill();
		}
	}

	private void post(String receiver) {
		this.transactions
			.executeWithoutResult(posting -> this.outbox.post(this.outbox.compose(new Letter(EmailAddress.of(receiver),
					Texts.DUTCH, "Bericht", "Bericht", List.of(new Passage.Words("Hallo."))), null, null)));
	}

	private int waiting() {
		return Integer.parseInt(Owner
			.ask("select count(*) from mail.outbox where state = 'WAITING' and recipient like '" + this.run + "%'"));
	}

	private static List<String> idsOf(List<ReceivedLetter> letters) {
		return letters.stream().map(letter -> letter.header("Message-ID")).toList();
	}

}
