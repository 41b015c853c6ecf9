package nl.meekijken.mail;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import nl.meekijken.trying.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

class SmtpTests {

	private static final Letterhead HEAD = new Letterhead("Verhaal & Co. één", "portaal@112schade.example",
			"vragen@112schade.example", "https://portaal.example");

	@Test
	void aServerThatIsToCloseTheWayAndCannotGetsNothing() throws Exception {
		try (var open = new TalkingServer("250 fine")) {
			var server = new MailServer("127.0.0.1", open.address().port(), "", "", Tls.STARTTLS, null);
			assertThat(send(server)).isInstanceOf(Delivery.Unreachable.class);
		}
	}

	@Test
	void aServerThatCannotProveWhoItIsGetsNothing() throws Exception {
		var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
		server.start();
		try {
			var closed = new MailServer("127.0.0.1", server.getSmtps().getPort(), "", "", Tls.TLS, null);
			assertThat(send(closed)).isInstanceOf(Delivery.Unreachable.class);
			assertThat(server.getReceivedMessages()).isEmpty();
		}
		finally {
			server.stop();
		}
	}

	@Test
	void aServerForWhichTheNamedCertificateVouchesGetsTheLetterOverAClosedWay(@TempDir Path folder) throws Exception {
		var authority = OwnAuthority.of(folder, "ip:127.0.0.1");
		try (var server = new TalkingServer("250 fine", authority.sockets())) {
			assertThat(send(closed(server, authority))).isEqualTo(new Delivery.Accepted());
			assertThat(server.nextReceiver()).isEqualTo("iemand@xn--mller-kva.example");
		}
	}

	@Test
	void aCertificateForAnotherNameVouchesForNothing(@TempDir Path folder) throws Exception {
		var authority = OwnAuthority.of(folder, "dns:smtp.example");
		try (var server = new TalkingServer("250 fine", authority.sockets())) {
			assertThat(send(closed(server, authority))).isInstanceOf(Delivery.Unreachable.class);
		}
	}

	@Test
	void aServerThatSaysNothingIsNotWaitedFor() throws Exception {
		try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			var server = MailServer.inside(silent.getLocalPort());
			assertThat(send(new Smtp(server, HEAD, Duration.ofMillis(100), Duration.ofMinutes(1))))
				.isInstanceOf(Delivery.Unreachable.class);
		}
	}

	@Test
	void aServerThatFallsSilentAtTheReceiverIsNotWaitedForEitherAndTheLetterIsKept() throws Exception {
		try (var silent = new TalkingServer(TalkingServer.NOTHING)) {
			assertThat(send(new Smtp(silent.address(), HEAD, Duration.ofMillis(500), Duration.ofMinutes(1))))
				.isInstanceOf(Delivery.Failed.class);
		}
	}

	@Test
	void whoeverMustSignInDoesAndOtherwiseNothingIsSent() throws Exception {
		var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		server.start();
		try {
			server.setUser("wij@112schade.example", "wij", "geheim");
			var port = server.getSmtp().getPort();
			assertThat(send(new MailServer("127.0.0.1", port, "wij", "fout", Tls.NONE, null)))
				.isInstanceOf(Delivery.Unreachable.class);
			assertThat(send(new MailServer("127.0.0.1", port, "wij", "geheim", Tls.NONE, null)))
				.isEqualTo(new Delivery.Accepted());
			assertThat(server.getReceivedMessages()).hasSize(1);
			assertReads(server.getReceivedMessages()[0]);
		}
		finally {
			server.stop();
		}
	}

	@ParameterizedTest
	@CsvSource({ "MAIL, 550 5.7.1 sender not wanted, true", "., 554 5.6.0 looks like spam, true",
			"., 552 5.3.4 too large, true", "., 451 4.3.0 try later, false", "MAIL, 530 5.7.0 sign in first, false",
			"., 552 5.2.2 mailbox full, false" })
	void aServerThatRefusesTheLetterForGoodIsNotAskedAgain(String word, String answer, boolean forGood)
			throws Exception {
		try (var server = TalkingServer.saying(word, answer)) {
			assertThat(send(server.address()))
				.isEqualTo(forGood ? new Delivery.Refused(answer) : new Delivery.Failed(answer));
		}
	}

	@ParameterizedTest
	@EnumSource(Tls.class)
	void aServerThatTalksWithoutEndIsLeftAndTheLetterIsKept(Tls way, @TempDir Path folder) throws Exception {
		var authority = OwnAuthority.of(folder, "ip:127.0.0.1");
		for (var endless : List.of("250 " + "x".repeat(Hearing.MOST), "250-x\r\n".repeat(Hearing.MOST / 5) + "250 x")) {
			try (var server = talking(way, endless, authority)) {
				assertThat(send(reached(server, way, authority))).isInstanceOfSatisfying(Delivery.Failed.class,
						failed -> assertThat(failed.answer()).endsWith("the server says more than anybody asked for"));
			}
			try (var server = talking(way, "250 fine", authority)) {
				assertThat(send(reached(server, way, authority))).isEqualTo(new Delivery.Accepted());
			}
		}
	}

	@Test
	void aServerThatGreetsWithoutEndIsLeftAndTheLetterWaits() throws Exception {
		try (var server = TalkingServer.saying("GREETING", "220 " + "x".repeat(Hearing.MOST))) {
			assertThat(send(server.address())).isInstanceOf(Delivery.Unreachable.class);
		}
	}

	private static TalkingServer talking(Tls way, String answer, OwnAuthority authority) {
		return switch (way) {
			case NONE -> new TalkingServer(answer);
			case STARTTLS -> new TalkingServer(answer, authority.sockets());
			case TLS -> TalkingServer.closedAtOnce(answer, authority.sockets());
		};
	}

	private static MailServer closed(TalkingServer server, OwnAuthority authority) {
		return reached(server, Tls.STARTTLS, authority);
	}

	private static MailServer reached(TalkingServer server, Tls way, OwnAuthority authority) {
		return new MailServer("127.0.0.1", server.address().port(), "", "", way, authority.certificate());
	}

	private static void assertReads(MimeMessage message) throws Exception {
		assertThat(message.getHeader("From", null)).contains("<portaal@112schade.example>").isPrintable();
		assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("Verhaal & Co. één");
		assertThat(message.getReplyTo()[0]).hasToString("vragen@112schade.example");
		assertThat(message.getAllRecipients()[0]).hasToString("iemand@xn--mller-kva.example");
		assertThat(message.getSubject()).isEqualTo("Één onderwerp");
	}

	private static Delivery send(MailServer server) throws Exception {
		return send(new Smtp(server, HEAD));
	}

	private static Delivery send(Smtp smtp) throws Exception {
		var message = smtp.blank();
		new Envelope(HEAD).fill(message, new LentLetter(UUID.randomUUID(), MovableClock.START, "iemand@müller.example",
				"nl", "Één onderwerp", new byte[0], 1, MovableClock.START, MovableClock.START, false), "<p>één</p>");
		return smtp.hand(message);
	}

}
