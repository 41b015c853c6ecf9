package nl.meekijken.reply;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.mail.Mailbox;
import nl.meekijken.mail.MailboxLook;
import nl.meekijken.trying.Dovecot;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Ten bad minutes of the mailbox cost no message, and none comes twice. */
@ModuleTest
@Timeout(240)
class BadMailboxTests {

	private static final int CLIENTS = 25;

	/** Of each client, in each of the ten minutes. */
	private static final int A_MINUTE = 4;

	/** Longer than a healthy mailbox needs, shorter than a test can wait. */
	private static final Duration PATIENCE = Duration.ofMillis(400);

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MovableClock clock;

	private Dovecot dovecot;

	private List<Correspondent> clients;

	@BeforeEach
	void open() {
		Dovecot.require();
		this.dovecot = Dovecot.start();
		this.clients = Stream.generate(() -> Correspondent.of(this.house)).limit(CLIENTS).toList();
	}

	@AfterEach
	void close() {
		this.clock.reset();
		if (this.dovecot != null) {
			this.dovecot.close();
		}
	}

	@Test
	void tenMinutesOfAMailboxThatIsGoneRefusesBabblesTricklesAndBreaksOffLoseNoneOfAThousandMessages()
			throws Exception {
		for (var minute = 0; minute < 10; minute++) {
			write(minute);
			badMinute(minute);
			this.clock.move(Duration.ofMinutes(1));
		}
		assertThat(MailboxLook.subjects(mailbox(this.dovecot.port()))).as("what waits").isNotEmpty();
		for (var round = 0; round < 4; round++) {
			PickupOnCall.go(this.house, mailbox(this.dovecot.port()));
		}
		assertThat(MailboxLook.subjects(mailbox(this.dovecot.port()))).isEmpty();
		for (var client : this.clients) {
			assertThat(client.count("reply.received", "")).isEqualTo(10 * A_MINUTE);
			assertThat(client.count("reply.received", " and state = 'FILED'")).isEqualTo(10 * A_MINUTE);
			assertThat(client.activities("EMAIL_RECEIVED")).isEqualTo(10 * A_MINUTE);
		}
	}

	private void write(int minute) {
		this.clients.forEach(client -> IntStream.range(0, A_MINUTE)
			.forEach(number -> this.dovecot.deliver(client.answer()
				.named("m%d.%d.%s".formatted(minute, number, client.email()))
				.text("Bericht %d van minuut %d.".formatted(number, minute))
				.bytes())));
	}

	private void badMinute(int minute) {
		switch (minute) {
			case 0 -> {
				this.dovecot.kill();
				PickupOnCall.go(this.house, mailbox(this.dovecot.port()));
				this.dovecot.again();
			}
			case 1 -> over(BadWay.Kind.REFUSES, minute);
			case 2, 6 -> over(BadWay.Kind.TRICKLES, minute);
			case 3 -> over(BadWay.Kind.BABBLES, minute);
			default -> over(BadWay.Kind.CUTS, minute);
		}
	}

	private void over(BadWay.Kind kind, int minute) {
		try (var way = new BadWay(kind, this.dovecot.port(), minute)) {
			for (var round = 0; round < 3; round++) {
				PickupOnCall.go(this.house, mailbox(way.port()),
						(kind == BadWay.Kind.TRICKLES) ? PATIENCE : Duration.ofMinutes(1));
			}
		}
	}

	private static Mailbox mailbox(int port) {
		return MailboxLook.of(port, Dovecot.USER, Dovecot.PASSWORD);
	}

}
