package nl.meekijken.mail;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.meekijken.trying.Mails;

import static org.assertj.core.api.Assertions.assertThat;

/** The same mailbox on another server: the one that comes along. */
class GreenMailboxTests {

	private static final String USER = "antwoorden@localhost";

	private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

	private final List<String> offered = new ArrayList<>();

	private GreenMailUser user;

	private Mailbox mailbox;

	@BeforeEach
	void open() {
		this.server.start();
		this.user = this.server.setUser(USER, USER, "geheim");
		this.mailbox = MailboxLook.of(this.server.getImap().getPort(), USER, "geheim");
	}

	@AfterEach
	void close() {
		this.server.stop();
	}

	@Test
	void whatIsTakenLeavesAndWhatIsLeftIsMarked() throws Exception {
		deliver("neem");
		deliver("laat");
		empty(subject -> subject.equals("neem") ? Receipt.TAKEN : Receipt.LEFT, Integer.MAX_VALUE);
		assertThat(this.offered).containsExactly("neem", "laat");
		assertThat(MailboxLook.subjects(this.mailbox)).containsExactly("laat");
		assertThat(MailboxLook.marked(this.mailbox)).containsExactly("laat");
		empty(subject -> Receipt.TAKEN, Integer.MAX_VALUE);
		assertThat(this.offered).hasSize(2);
	}

	@Test
	void whoeverHasToStopLeavesTheRestAsItWas() throws Exception {
		for (var number = 0; number < 5; number++) {
			deliver("nummer " + number);
		}
		empty(subject -> Receipt.TAKEN, 2);
		assertThat(MailboxLook.subjects(this.mailbox)).containsExactly("nummer 2", "nummer 3", "nummer 4");
		assertThat(MailboxLook.marked(this.mailbox)).isEmpty();
	}

	@Test
	void aFolderThatIsNotThereIsTold() {
		var elsewhere = new Mailbox(this.mailbox.server(), "Nergens");
		assertThat(InboxOf.the(elsewhere).empty(taker(subject -> Receipt.TAKEN, 1)))
			.contains("FolderNotFoundException");
	}

	@Test
	void aServerThatIsNotThereIsTold() {
		this.server.stop();
		assertThat(InboxOf.the(this.mailbox).empty(taker(subject -> Receipt.TAKEN, 1))).isPresent();
	}

	private void deliver(String subject) throws MessagingException {
		this.user.deliver(new MimeMessage(Session.getInstance(new Properties()),
				new ByteArrayInputStream(Mails.from("a@b.example").about(subject).text("x").bytes())));
	}

	private void empty(Function<String, Receipt> taking, int most) {
		assertThat(InboxOf.the(this.mailbox).empty(taker(taking, most))).isEmpty();
	}

	private MessageTaker taker(Function<String, Receipt> taking, int most) {
		return new MessageTaker() {

			@Override
			public boolean goesOn() {
				return GreenMailboxTests.this.offered.size() < most;
			}

			@Override
			public Receipt take(ArrivedMessage message) {
				var subject = new String(message.bytes(), StandardCharsets.UTF_8)
					.replaceAll("(?s).*Subject: ([^\r\n]*).*", "$1");
				GreenMailboxTests.this.offered.add(subject);
				return taking.apply(subject);
			}

		};
	}

}
