package nl.meekijken.mail;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.mail.MessagingException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.meekijken.trying.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Nobody at the other end keeps us for ever, and no lie takes a message from us. */
@Timeout(30)
class HostileServersTests {

	private static final Duration SOON = Duration.ofMillis(200);

	private static final Letterhead HEAD = new Letterhead("Wij", "portaal@112schade.example",
			"vragen@112schade.example", "https://portaal.example");

	private final AtomicInteger taken = new AtomicInteger();

	@Test
	void aMailServerThatTricklesIsLeftAndTheLetterWaits() throws Exception {
		try (var server = new TricklingServer("220-")) {
			var smtp = new Smtp(MailServer.inside(server.port()), HEAD, Duration.ofMinutes(1), SOON);
			var message = smtp.blank();
			new Envelope(HEAD).fill(message, new LentLetter(UUID.randomUUID(), MovableClock.START, "a@b.example", "nl",
					"Onderwerp", new byte[0], 1, MovableClock.START, MovableClock.START, false), "<p>x</p>");
			assertThat(smtp.hand(message)).isEqualTo(new Delivery.Unreachable("it took longer than PT0.2S"));
			assertThat(server.isHungUp()).isTrue();
		}
	}

	@Test
	void aMailboxThatTricklesIsLeftAndTriedAgain() throws Exception {
		try (var server = new TricklingServer("* OK ")) {
			var imap = new Imap(MailboxLook.of(server.port(), "wij", "geheim"), SOON);
			assertThatExceptionOfType(MessagingException.class).isThrownBy(() -> imap.empty(taker()))
				.withMessage("it took longer than PT0.2S");
			assertThat(server.isHungUp()).isTrue();
		}
	}

	@ParameterizedTest
	@CsvSource({ "CAPABILITY, * BYE ga weg", "LOGIN, * NO", "SELECT, * 0 EXISTS", "SEARCH, * SEARCH",
			"SEARCH, * SEARCH 7 8 9", "SEARCH, * SEARCH -1 x 99999999999999999999", "SEARCH, * 1 EXPUNGE",
			"FETCH, * 1 FETCH (BODY[] NIL)", "FETCH, * 9 FETCH (BODY[] \"x\")", "FETCH, )))", "FETCH, * BYE",
			"FETCH, * 1 FETCH (RFC822.SIZE -5)", "LOGIN, * OK {2000000000}", "SEARCH, * SEARCH {2000000000}",
			"FETCH, * 1 FETCH (BODY[]<0> {2147483647}" })
	void aMailboxThatLiesTakesNothingDownWithIt(String command, String lie) {
		try (var server = new LyingMailbox(command, lie)) {
			InboxOf.the(server.mailbox()).empty(taker());
			assertThat(this.taken.get()).as("no more than there are").isLessThanOrEqualTo(2);
		}
	}

	@Test
	void aMailboxThatSaysMoreThanAnybodyAskedForIsLeft() {
		try (var server = new LyingMailbox("SEARCH", "* OK x\r\n".repeat(100_000) + "* SEARCH")) {
			var imap = new Imap(server.mailbox(), Duration.ofSeconds(20));
			assertThatExceptionOfType(MeasuredProtocol.TooMuch.class).isThrownBy(() -> imap.empty(taker()));
			assertThat(this.taken.get()).isZero();
		}
	}

	@Test
	void aMessageThatIsNotGivenHoldsUpNoOther() throws Exception {
		try (var server = new LyingMailbox("FETCH 1", "* 1 FETCH (BODY[]<0> NIL)")) {
			new Imap(server.mailbox(), Duration.ofSeconds(10)).empty(taker());
			assertThat(this.taken.get()).isEqualTo(1);
		}
	}

	@Test
	void howeverManyMessagesAreNotGivenTheNewerOnesAreRead() throws Exception {
		try (var server = LyingMailbox.thatKeeps(600)) {
			new Imap(server.mailbox(), Duration.ofMinutes(1)).empty(taker());
			assertThat(this.taken.get()).isEqualTo(1);
		}
	}

	@Test
	void aMessageAtWhichTheServerHangsUpHoldsUpNoOtherForEver() {
		try (var server = new LyingMailbox("FETCH 1", "* BYE")) {
			var inbox = InboxOf.the(server.mailbox());
			assertThat(inbox.empty(taker())).as("the first time").isPresent();
			Awaitility.await().until(() -> {
				inbox.empty(taker());
				return this.taken.get() > 0;
			});
		}
	}

	@Test
	void oneThatTellsTheTruthIsEmptied() throws Exception {
		try (var server = new LyingMailbox("NOTHING", "")) {
			new Imap(server.mailbox(), Duration.ofSeconds(10)).empty(taker());
			assertThat(this.taken.get()).isEqualTo(2);
		}
	}

	@Test
	void whatWorkThrowsComesOutAsItWas() {
		assertThatExceptionOfType(MessagingException.class).isThrownBy(() -> Hourglass.within(SOON, () -> {
			throw new MessagingException("zo");
		})).withMessage("zo");
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> Hourglass.within(SOON, () -> {
			throw new IllegalStateException("fout");
		})).withMessage("fout");
		assertThatExceptionOfType(MessagingException.class).isThrownBy(() -> Hourglass.within(SOON, () -> {
			throw new Exception("anders");
		})).withMessage("it cannot be read");
	}

	private MessageTaker taker() {
		return new MessageTaker() {

			@Override
			public boolean goesOn() {
				return true;
			}

			@Override
			public Receipt take(ArrivedMessage message) {
				HostileServersTests.this.taken.incrementAndGet();
				return Receipt.TAKEN;
			}

		};
	}

}
