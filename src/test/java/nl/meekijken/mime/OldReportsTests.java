package nl.meekijken.mime;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.trying.Mails;

import static org.assertj.core.api.Assertions.assertThat;

/** What mail servers say in words, of which nothing is believed that they do not say. */
class OldReportsTests {

	private static final String US = "dossier+7k@antwoord.example";

	private static final String ID = "<1f0c9e52-1111-2222-3333-444455556666@portaal.example>";

	private static final String SENT_BACK = "\r\n\r\nReturn-path: <" + US
			+ ">\r\nReceived: from wij\r\nTo: ik@anders.example" + "\r\nMessage-ID:\r\n " + ID
			+ "\r\n\r\nHallo, dit is 500 euro.";

	@Test
	void eximIsUnderstood() throws Exception {
		var report = report(server().with("X-Failed-Recipients: wie@elders.example").text("""
				This message was created automatically by mail delivery software.

				A message that you sent could not be delivered to one or more of its
				recipients. This is a permanent error. The following address(es) failed:

				  wie@elders.example
				    host mx.elders.example [192.0.2.1]
				    SMTP error from remote mail server after RCPT TO:<wie@elders.example>:
				    550 5.1.1 <wie@elders.example>: User unknown

				------ This is a copy of the message, including all the headers. ------""" + SENT_BACK));
		assertThat(report).hasValueSatisfying(said -> {
			assertThat(said.failed()).isTrue();
			assertThat(said.status()).isEqualTo("550 5.1.1 <wie@elders.example>: User unknown");
			assertThat(said.about()).contains(ID);
			assertThat(said.receivers()).contains("wie@elders.example").doesNotContain("ik@anders.example");
		});
	}

	@Test
	void qmailIsUnderstood() throws Exception {
		var report = report(server().text("""
				Hi. This is the qmail-send program at elders.example.
				I'm afraid I wasn't able to deliver your message to the following addresses.
				This is a permanent error; I've given up. Sorry it didn't work out.

				<wie@elders.example>:
				Sorry, no mailbox here by that name. (#5.1.1)

				--- Below this line is a copy of the message.""" + SENT_BACK));
		assertThat(report).hasValueSatisfying(said -> {
			assertThat(said.status()).isEqualTo("5.1.1");
			assertThat(said.about()).contains(ID);
			assertThat(said.receivers()).contains("wie@elders.example");
		});
	}

	@Test
	void sendmailIsUnderstood() throws Exception {
		var report = report(server().text("""
				   ----- The following addresses had permanent fatal errors -----
				<wie@elders.example>

				   ----- Transcript of session follows -----
				... while talking to mx.elders.example.:
				>>> RCPT To:<wie@elders.example>
				<<< 552 mailbox is full
				554 <wie@elders.example>... Service unavailable""" + SENT_BACK));
		assertThat(report).hasValueSatisfying(said -> assertThat(said.status()).isEqualTo("552 mailbox is full"));
	}

	@Test
	void whatComesBackAsAPartOfItsOwnIsFoundThere() throws Exception {
		var report = report(server().parts("mixed",
				Mails.words("The message to wie@elders.example could not be delivered: a permanent error."),
				"Content-Type: message/rfc822\r\n\r\nSubject: x\r\nMessage-ID: " + ID + "\r\n\r\nInhoud"));
		assertThat(report).hasValueSatisfying(said -> {
			assertThat(said.status()).isEqualTo("5.0.0");
			assertThat(said.about()).contains(ID);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "Warning: message still undelivered after 4 hours: 550 5.1.1 no",
			"I am only saying hello.", "This message was delayed. 451 4.7.1 try later", "450 4.2.0 mailbox busy",
			"It has not yet been delivered; a permanent error may follow.",
			"Your message of 500 kB was read with pleasure by 192.5.1.1" })
	void whatSaysNothingOrOnlyThatItIsLateIsNoReport(String words) throws Exception {
		var mail = MailReader.read(server().text(words + SENT_BACK).bytes());
		assertThat(mail.report()).isEmpty();
		assertThat(mail.kind()).isEqualTo(MailKind.AUTOMATIC);
	}

	@Test
	void onlyAServerInItsOwnNameIsBelieved() throws Exception {
		var words = "This is a permanent error.\r\n550 5.1.1 unknown";
		assertThat(report(Mails.from("jan@elders.example").under("Return-Path: <>").text(words))).isEmpty();
		assertThat(report(Mails.from("MAILER-DAEMON@elders.example").text(words))).isEmpty();
		assertThat(report(
				Mails.from("postmaster@elders.example").under("Return-Path: <postmaster@elders.example>").text(words)))
			.isEmpty();
		assertThat(report(Mails.from("Postmaster@elders.example").under("Return-Path: <>").text(words))).isPresent();
	}

	private static Mails server() {
		return Mails.from("Mail Delivery System <Mailer-Daemon@elders.example>")
			.under("Return-Path: <>")
			.to(US)
			.about("Mail delivery failed: returning message to sender");
	}

	private static Optional<DeliveryReport> report(Mails mail) throws HostileMail {
		var read = MailReader.read(mail.bytes());
		assertThat(read.kind() == MailKind.REPORT).isEqualTo(read.report().isPresent());
		return read.report();
	}

}
