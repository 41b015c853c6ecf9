package nl.meekijken.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;

import static org.assertj.core.api.Assertions.assertThat;

/** Two nodes whose clocks differ send no letter twice. */
@ModuleTest
@Timeout(120)
class DifferingClocksTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Letters letters;

	@Autowired
	private Letterhead head;

	@Autowired
	private OutboxStore store;

	@Autowired
	private MovableClock clock;

	private OutboxDesk desk;

	private String receiver;

	@BeforeEach
	void postOne() {
		this.desk = new OutboxDesk(this.house);
		this.letters.sendNow();
		this.receiver = this.desk.post(OutboxDesk.somebody());
		this.clock.move(Duration.ofMinutes(10));
	}

	@AfterEach
	void leaveNothing() {
		OutboxDesk.endLeases();
		Owner.change("delete from mail.outbox where recipient = '" + this.receiver + "'");
		this.clock.reset();
	}

	@ParameterizedTest
	@ValueSource(ints = { -10, 10 })
	void aNodeTakesNothingThatAnotherIsSendingWhateverItsClockSays(int minutes) throws Exception {
		try (var trickling = new TricklingServer("220-");
				var server = new CountingServer(this.receiver);
				var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var slow = new Smtp(MailServer.inside(trickling.port()), this.head, Duration.ofMinutes(1),
					Duration.ofMinutes(1));
			var sending = threads
				.submit(() -> new Postman(this.store, slow, this.head, this.clock).deliverWhile(() -> true));
			assertThat(trickling.isCalled()).isTrue();
			var other = Clock.offset(this.clock, Duration.ofMinutes(minutes));
			new Postman(this.store, new Smtp(server.address(), this.head), this.head, other).deliverWhile(() -> true);
			assertThat(server.received()).isEmpty();
			assertThat(this.desk.row(this.receiver).attempts()).isOne();
			trickling.breakOff();
			assertThat(sending.get()).isZero();
			this.clock.move(Duration.ofMinutes(20));
			PostmanOnCall.of(this.house, server.address()).deliver();
			assertThat(server.received()).singleElement().asString().contains(this.receiver);
		}
	}

	@Test
	void aNodeWhoseClockIsAheadWipesNothingThatAnotherIsSending() {
		var useless = this.desk.post(OutboxDesk.somebody(), this.clock.instant().plus(Duration.ofMinutes(5)));
		var now = this.clock.instant();
		while (this.store.claim(now, now.plus(Postman.LEASE)).isPresent()) {
			assertThat(this.desk.row(useless).state()).isEqualTo("WAITING");
		}
		this.store.expire(now.plus(Duration.ofMinutes(10)));
		assertThat(this.desk.row(useless).state()).isEqualTo("WAITING");
		OutboxDesk.endLeases();
		this.store.expire(now.plus(Duration.ofMinutes(10)));
		assertThat(this.desk.row(useless).state()).isEqualTo("EXPIRED");
	}

}
