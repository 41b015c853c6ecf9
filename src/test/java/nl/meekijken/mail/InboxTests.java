package nl.meekijken.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.meekijken.database.StartRefused;
import nl.meekijken.trying.Dovecot;
import nl.meekijken.trying.Mails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Messages are picked up from a real mailbox, whole, and each is settled by its own. */
class InboxTests {

	private Dovecot dovecot;

	private Mailbox mailbox;

	private final List<String> offered = new ArrayList<>();

	@BeforeEach
	void open() {
		Dovecot.require();
		this.dovecot = Dovecot.start();
		this.mailbox = MailboxLook.of(this.dovecot.port(), Dovecot.USER, Dovecot.PASSWORD);
	}

	@AfterEach
	void close() {
		if (this.dovecot != null) {
			this.dovecot.close();
		}
	}

	@Test
	void whatIsTakenLeavesWhatIsLeftIsMarkedAndTheRestComesAgain() throws Exception {
		List.of("TAKEN", "LEFT", "LATER").forEach(this::deliver);
		empty(message -> Receipt.valueOf(subjectOf(message)));
		assertThat(this.offered).containsExactlyInAnyOrder("TAKEN", "LEFT", "LATER");
		assertThat(MailboxLook.subjects(this.mailbox)).containsExactlyInAnyOrder("LEFT", "LATER");
		assertThat(MailboxLook.marked(this.mailbox)).containsExactly("LEFT");
		this.offered.clear();
		empty(message -> Receipt.TAKEN);
		assertThat(this.offered).containsExactly("LATER");
	}

	@Test
	void theBytesAreThoseThatCame() {
		var sent = Mails.from("a@b.example").about("heel").text("één\r\n\r\n--\r\n.\r\n\u0001").bytes();
		this.dovecot.deliver(sent);
		empty(message -> {
			assertThat(message.whole()).isTrue();
			assertThat(message.bytes()).isEqualTo(sent);
			return Receipt.TAKEN;
		});
		assertThat(this.offered).hasSize(1);
	}

	@Test
	void ofWhatIsTooLargeOnlyTheBeginningIsRead() {
		this.dovecot.deliver(Mails.from("a@b.example").about("film").text("x".repeat(70) + "\r\n").bytes());
		this.dovecot.deliver(Mails.from("a@b.example")
			.about("groot")
			.text(("x".repeat(70) + "\r\n").repeat(Imap.LARGEST / 72 + 1))
			.bytes());
		empty(message -> {
			assertThat(message.whole()).isEqualTo(subjectOf(message).equals("film"));
			assertThat(message.bytes()).hasSizeLessThanOrEqualTo(64 * 1024);
			return Receipt.TAKEN;
		});
		assertThat(this.offered).containsExactlyInAnyOrder("film", "groot");
	}

	@Test
	void afterAFewThatCannotBeTakenNowNoneIsTried() {
		for (var number = 0; number < 10; number++) {
			deliver("LATER");
		}
		empty(message -> Receipt.LATER);
		assertThat(this.offered).hasSize(3);
	}

	@Test
	void aMailboxThatIsDownIsToldAndTriedAgain() {
		deliver("TAKEN");
		this.dovecot.kill();
		assertThat(InboxOf.the(this.mailbox).empty(taker(message -> Receipt.TAKEN))).isPresent();
		this.dovecot.again();
		assertThat(InboxOf.the(this.mailbox).empty(taker(message -> Receipt.TAKEN))).isEmpty();
		assertThat(this.offered).containsExactly("TAKEN");
	}

	@Test
	void whoeverCannotSignInIsTold() {
		var wrong = MailboxLook.of(this.dovecot.port(), Dovecot.USER, "mis");
		assertThat(InboxOf.the(wrong).empty(taker(message -> Receipt.TAKEN)))
			.hasValueSatisfying(answer -> assertThat(answer).contains("Authentication"));
	}

	@Test
	void withoutAMailboxThereIsNothingToPickUp() {
		assertThat(InboxOf.nowhere().isSet()).isFalse();
		assertThat(InboxOf.nowhere().empty(taker(message -> Receipt.TAKEN))).isEmpty();
		assertThat(InboxOf.named("", "")).isEmpty();
	}

	@Test
	void aMailboxIsReachedByTlsUnlessOneSaysOtherwise() {
		assertThat(InboxOf.named("imap.example", "wij")).hasValueSatisfying(named -> {
			assertThat(named.server().port()).isEqualTo(993);
			assertThat(named.server().tls()).isEqualTo(Tls.TLS);
			assertThat(named.folder()).isEqualTo("INBOX");
		});
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> InboxOf.named("imap.example", " "))
			.withMessageStartingWith("MEEKIJKEN_IMAP_USER");
	}

	private void deliver(String subject) {
		this.dovecot.deliver(Mails.from("a@b.example").about(subject).text("x").bytes());
	}

	private void empty(Function<ArrivedMessage, Receipt> taking) {
		assertThat(InboxOf.the(this.mailbox).empty(taker(taking))).isEmpty();
	}

	private MessageTaker taker(Function<ArrivedMessage, Receipt> taking) {
		return new MessageTaker() {

			@Override
			public boolean goesOn() {
				return true;
			}

			@Override
			public Receipt take(ArrivedMessage message) {
				InboxTests.this.offered.add(subjectOf(message));
				return taking.apply(message);
			}

		};
	}

	private static String subjectOf(ArrivedMessage message) {
		var text = new String(message.bytes(), StandardCharsets.UTF_8);
		return text.substring(text.indexOf("Subject: ") + 9).split("\r\n", 2)[0];
	}

}
