package nl.meekijken.mail;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.mail.internet.AddressException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.ReceivedLetter;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ModuleTest
class PostmanTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Letters letters;

	@Autowired
	private MovableClock clock;

	@Autowired
	private OutboxStore store;

	@Autowired
	private Letterhead head;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	private OutboxDesk desk;

	@BeforeEach
	void clearTheOutbox() {
		this.desk = new OutboxDesk(this.house);
		this.letters.sendNow();
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void twoSendersOnOneDatabaseSendEachLetterOnce() throws Exception {
		var receivers = IntStream.range(0, 200).mapToObj(number -> this.desk.post(OutboxDesk.somebody())).toList();
		var ready = new CountDownLatch(2);
		try (var nodes = Executors.newFixedThreadPool(2)) {
			Callable<Integer> node = () -> node(ready);
			var left = nodes.invokeAll(List.of(node, node));
			assertThat(left.get(0).get()).isPositive();
			assertThat(left.get(1).get()).isPositive();
			assertThat(left.get(0).get() + left.get(1).get()).isEqualTo(200);
		}
		assertThat(receivers).allSatisfy(receiver -> assertThat(this.letters.to(receiver)).hasSize(1));
	}

	private int node(CountDownLatch ready) throws InterruptedException {
		var postman = PostmanOnCall.of(this.house, Letters.port());
		ready.countDown();
		ready.await();
		return postman.deliver();
	}

	@Test
	void whatIsRolledBackIsNeverSent() {
		var receiver = OutboxDesk.somebody();
		this.desk.postAndThinkBetterOfIt(receiver);
		assertThat(this.letters.to(receiver)).isEmpty();
	}

	@Test
	void whileTheServerIsGoneALetterWaitsLongerAndLongerAndThenLeaves() {
		var receiver = this.desk.post(OutboxDesk.somebody());
		for (var minutes : List.of(1, 2, 5, 15, 30, 60, 60)) {
			deliverTo(TalkingServer.gone());
			var waiting = this.desk.row(receiver);
			assertThat(waiting.state()).isEqualTo("WAITING");
			assertThat(Duration.between(this.clock.instant(), waiting.dueAt())).hasMinutes(minutes);
			deliverTo(TalkingServer.gone());
			assertThat(this.desk.row(receiver).attempts()).as("attempts before it is due")
				.isEqualTo(waiting.attempts());
			this.clock.move(Duration.ofMinutes(minutes));
		}
		assertThat(this.letters.to(receiver)).hasSize(1);
		assertThat(this.desk.row(receiver).attempts()).isEqualTo(8);
	}

	@Test
	void aReceiverWhoDoesNotExistIsGivenUpAtOnce() {
		var receiver = this.desk.post(OutboxDesk.somebody());
		deliverTo("550 5.1.1 no such user");
		var row = this.desk.row(receiver);
		assertThat(row.state()).isEqualTo("GIVEN_UP");
		assertThat(row.problem()).contains("550 5.1.1 no such user");
		assertThat(Owner.ask("select refused from mail.outbox where id = '" + row.id() + "'")).isEqualTo("t");
		assertThat(row.body()).isNotNull();
		assertThat(this.letters.to(receiver)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "450 4.2.0 greylisted, try later", "421 4.7.0 too busy" })
	void aReceiverWhoIsBusyIsTriedAgain(String answer) {
		var receiver = this.desk.post(OutboxDesk.somebody());
		deliverTo(answer);
		assertThat(this.desk.row(receiver).state()).isEqualTo("WAITING");
		this.clock.move(Duration.ofMinutes(1));
		assertThat(this.letters.to(receiver)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "josé@voorbeeld.example", "iemand@a b.example" })
	void anAddressThatNoServerCanReadGetsNoEnvelope(String recipient) throws Exception {
		var letter = new LentLetter(UUID.randomUUID(), MovableClock.START, recipient, "nl", "Onderwerp", new byte[0], 1,
				MovableClock.START, MovableClock.START, false);
		var smtp = new Smtp(TalkingServer.gone(), this.head);
		assertThatExceptionOfType(AddressException.class)
			.isThrownBy(() -> new Envelope(this.head).fill(smtp.blank(), letter, "<p>hallo</p>"));
	}

	@Test
	void afterADayOfTryingALetterIsGivenUpAndStaffCanLetItLeaveAfterAll() {
		var receiver = this.desk.post(OutboxDesk.somebody());
		deliverTo(TalkingServer.gone());
		this.clock.move(Duration.ofHours(23));
		deliverTo(TalkingServer.gone());
		assertThat(this.desk.row(receiver).state()).isEqualTo("WAITING");
		this.clock.move(Duration.ofHours(1));
		deliverTo(TalkingServer.gone());
		assertThat(this.desk.row(receiver).state()).isEqualTo("GIVEN_UP");
		assertThat(this.desk.givenUp(this.clock.instant(), 1)).containsExactly(receiver);
		assertThat(this.desk.retry(this.desk.row(receiver).id(), this.clock.instant())).isTrue();
		assertThat(this.letters.to(receiver)).hasSize(1);
		assertThat(this.desk.retry(this.desk.row(receiver).id(), this.clock.instant())).isFalse();
	}

	@Test
	void timeWithoutAMailServerDoesNotCount() {
		var receiver = this.desk.post(OutboxDesk.somebody());
		this.clock.move(Duration.ofDays(3));
		deliverTo(TalkingServer.gone());
		assertThat(this.desk.row(receiver).state()).isEqualTo("WAITING");
		this.clock.move(Duration.ofMinutes(1));
		assertThat(this.letters.to(receiver)).hasSize(1);
	}

	@Test
	void afterACrashBetweenSendingAndSayingSoTheLetterComesAgainUnderTheSameId() {
		var receiver = this.desk.post(OutboxDesk.somebody());
		var now = this.clock.instant();
		var lent = this.store.claim(now, now.plus(Postman.LEASE)).orElseThrow();
		var dying = new Postman(this.store, new Smtp(MailServer.inside(Letters.port()), this.head), this.head,
				this.clock);
		assertThat(dying.hand(lent)).isEqualTo(new Delivery.Accepted());
		assertThat(this.letters.to(receiver)).as("as long as the lease lasts").hasSize(1);
		this.clock.move(Postman.LEASE);
		var twice = this.letters.to(receiver);
		assertThat(twice).hasSize(2);
		assertThat(twice.stream().map(letter -> letter.header("Message-ID")))
			.containsOnly("<" + this.desk.row(receiver).id() + "@localhost>");
	}

	@Test
	void whoeverComesBackAfterTheLeaseChangesNothingOfTheNextSender() {
		var receiver = this.desk.post(OutboxDesk.somebody());
		var now = this.clock.instant();
		var late = this.store.claim(now, now.plus(Postman.LEASE)).orElseThrow();
		this.clock.move(Postman.LEASE);
		assertThat(this.letters.to(receiver)).hasSize(1);
		this.store.postpone(late, now, "late");
		this.store.giveUp(late, now, "late", false);
		assertThat(this.desk.row(receiver).state()).isEqualTo("SENT");
	}

	@Test
	void aSentLetterIsWipedAndOneThatWasGivenUpAfterThirtyDays() {
		var sent = this.desk.post(OutboxDesk.somebody());
		assertThat(this.desk.row(sent).body()).isNotNull().doesNotContain(OutboxDesk.CODE);
		this.letters.sendNow();
		assertThat(this.desk.row(sent).body()).isNull();
		var refused = this.desk.post(OutboxDesk.somebody());
		deliverTo("550 no");
		this.clock.move(Postman.KEPT_WHEN_GIVEN_UP);
		this.letters.sendNow();
		assertThat(this.desk.row(refused).body()).isNotNull();
		this.clock.move(Duration.ofSeconds(1));
		this.letters.sendNow();
		assertThat(this.desk.row(refused).body()).isNull();
		assertThat(this.desk.retry(this.desk.row(refused).id(), this.clock.instant())).isFalse();
	}

	@Test
	void aLetterThatCannotBeOpenedDoesNotHoldUpTheOthers() {
		var unreadable = OutboxDesk.somebody();
		var stranger = new OutboxStore(this.jdbc, this.house.getBean(ReturnPaths.class), "of another house");
		this.transactions.executeWithoutResult(transaction -> stranger.add(UUID.randomUUID(),
				OutboxDesk.letter(unreadable, Texts.DUTCH), "<p>dicht</p>", this.clock.instant()));
		var receiver = this.desk.post(OutboxDesk.somebody());
		assertThat(this.letters.to(receiver)).hasSize(1);
		assertThat(this.desk.row(unreadable).problem()).startsWith("the letter cannot be made");
	}

	@Test
	void aLetterSaysFromWhomItIsAndThatNobodyTypedIt() {
		ReceivedLetter letter = this.letters.lastTo(this.desk.post(OutboxDesk.somebody()));
		assertThat(letter.subject()).isEqualTo("Uw nieuwe wachtwoord");
		assertThat(letter.header("From")).isEqualTo("Meekijken <meekijken@localhost>");
		assertThat(letter.header("Auto-Submitted")).isEqualTo("auto-generated");
		assertThat(letter.header("Content-Language")).isEqualTo("nl");
		assertThat(letter.header("Content-Type")).startsWith("multipart/alternative");
		assertThat(letter.link("/wachtwoord-kiezen")).isEqualTo("/wachtwoord-kiezen?geheim=" + OutboxDesk.CODE);
		assertThat(letter.code()).isEqualTo(OutboxDesk.CODE);
	}

	private void deliverTo(String answerToReceivers) {
		try (var server = new TalkingServer(answerToReceivers)) {
			deliverTo(server.address());
		}
	}

	private void deliverTo(MailServer server) {
		PostmanOnCall.of(this.house, server).deliver();
	}

}
