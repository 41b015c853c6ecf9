package nl.meekijken.reply;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.mail.Mailbox;
import nl.meekijken.mail.MailboxLook;
import nl.meekijken.trying.Dovecot;
import nl.meekijken.trying.Mails;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.SamplePapers;

import static org.assertj.core.api.Assertions.assertThat;

/** Mail is picked up from a real Dovecot: all of it, once, whatever is among it. */
@ModuleTest
class PickupRoundTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MovableClock clock;

	private Dovecot dovecot;

	private Mailbox mailbox;

	private Correspondent jan;

	@BeforeEach
	void open() {
		Dovecot.require();
		Owner.change("update reply.turn set holder = null, leased_until = '-infinity'");
		this.dovecot = Dovecot.start();
		this.mailbox = MailboxLook.of(this.dovecot.port(), Dovecot.USER, Dovecot.PASSWORD);
		this.jan = Correspondent.of(this.house);
	}

	@AfterEach
	void close() {
		this.clock.reset();
		if (this.dovecot != null) {
			this.dovecot.close();
		}
	}

	@Test
	void whatCannotBeTakenInHoldsNothingUp() throws Exception {
		this.dovecot.deliver(Mails.from("boos@vreemd.example").about("Bom").text("--x\r\n".repeat(5000)).bytes());
		this.dovecot.deliver(new byte[0]);
		this.dovecot
			.deliver(Mails.from("x@y.example").to("dossier@antwoord.example").about("Verdwaald").text("?").bytes());
		this.dovecot.deliver(nested());
		this.dovecot.deliver(this.jan.answer()
			.parts("mixed", Mails.words("Hierbij"), Mails.file("nota.pdf", "application/pdf", SamplePapers.pdf(1)))
			.bytes());
		PickupOnCall.go(this.house, this.mailbox);
		assertThat(this.jan.kept("state")).isEqualTo("FILED");
		assertThat(this.jan.count("document.arrival", "")).isOne();
		assertThat(MailboxLook.subjects(this.mailbox)).contains("Bom", "Verdwaald", "Diep")
			.doesNotContain("Re: Uw dossier");
		assertThat(MailboxLook.marked(this.mailbox)).containsAll(MailboxLook.subjects(this.mailbox));
	}

	@Test
	void whatIsLeftLeavesTheMailboxWhenItIsForgottenAndNothingElseDoes() throws Exception {
		this.dovecot.deliver(stray("Eerste"));
		PickupOnCall.go(this.house, this.mailbox);
		this.clock.move(Duration.ofDays(20));
		this.dovecot.deliver(stray("Tweede"));
		PickupOnCall.go(this.house, this.mailbox);
		this.clock.move(Duration.ofDays(10));
		PickupOnCall.go(this.house, this.mailbox);
		assertThat(MailboxLook.marked(this.mailbox)).as("to the day").containsExactly("Eerste", "Tweede");
		this.clock.move(Duration.ofSeconds(1));
		PickupOnCall.go(this.house, this.mailbox);
		assertThat(MailboxLook.subjects(this.mailbox)).containsExactly("Tweede");
		assertThat(Owner.ask("select count(*) from reply.stray where subject = 'Eerste'")).isEqualTo("0");
		this.clock.move(Duration.ofDays(30));
		PickupOnCall.go(this.house, this.mailbox);
		assertThat(MailboxLook.subjects(this.mailbox)).isEmpty();
	}

	private static byte[] stray(String subject) {
		return Mails.from("x@y.example").to("dossier@antwoord.example").about(subject).text("?").bytes();
	}

	@Test
	void twoNodesTakeEachMessageInOnce() throws Exception {
		for (var number = 0; number < 20; number++) {
			this.dovecot.deliver(this.jan.answer().named("n" + number).text("nummer " + number).bytes());
		}
		var ready = new CountDownLatch(2);
		try (var nodes = Executors.newFixedThreadPool(2)) {
			Callable<Boolean> node = () -> {
				ready.countDown();
				ready.await();
				PickupOnCall.go(this.house, this.mailbox);
				return true;
			};
			for (var done : nodes.invokeAll(List.of(node, node))) {
				assertThat(done.get()).isTrue();
			}
		}
		PickupOnCall.go(this.house, this.mailbox);
		assertThat(this.jan.count("reply.received", " and state = 'FILED'")).isEqualTo(20);
		assertThat(this.jan.activities("EMAIL_RECEIVED")).isEqualTo(20);
		assertThat(MailboxLook.subjects(this.mailbox)).isEmpty();
	}

	/** Each round is as that of a node which died in the last one. */
	@Test
	void aLargeMessageAtWhichTwoNodesBrokeOffIsLeftByTheThird() throws Exception {
		this.dovecot.deliver(Mails.from(this.jan.email())
			.to(this.jan.address())
			.about("Loodzwaar")
			.parts("mixed", Mails.words("Hierbij"), Mails.file("foto.jpg", "image/jpeg", new byte[7_000_000]))
			.bytes());
		for (var node = 0; node < 2; node++) {
			try (var way = new BadWay(BadWay.Kind.CUTS, this.dovecot.port(), node)) {
				PickupOnCall.go(this.house, MailboxLook.of(way.port(), Dovecot.USER, Dovecot.PASSWORD));
			}
		}
		assertThat(MailboxLook.marked(this.mailbox)).isEmpty();
		PickupOnCall.go(this.house, this.mailbox);
		assertThat(MailboxLook.marked(this.mailbox)).hasSize(1);
		assertThat(this.jan.count("reply.received", "")).isZero();
		assertThat(Owner.ask("select string_agg(why, ' ') from reply.stray where subject = 'Loodzwaar'"))
			.isEqualTo("TOO_LARGE");
		Owner.change("delete from reply.stray where subject = 'Loodzwaar'");
	}

	@Test
	void whatWaitsWhileTheMailboxIsDownIsTakenInAfterwards() {
		this.dovecot.deliver(this.jan.answer().text("Hallo").bytes());
		this.dovecot.kill();
		PickupOnCall.go(this.house, this.mailbox);
		assertThat(this.jan.count("reply.received", "")).isZero();
		this.dovecot.again();
		PickupOnCall.go(this.house, this.mailbox);
		assertThat(this.jan.kept("state")).isEqualTo("FILED");
	}

	private static byte[] nested() {
		var text = new StringBuilder("From: a@b.example\r\nSubject: Diep\r\n");
		for (var at = 0; at < 200; at++) {
			text.append("Content-Type: multipart/mixed; boundary=g%d\r\n\r\n--g%d\r\n".formatted(at, at));
		}
		return text.append("\r\nx").toString().getBytes(StandardCharsets.US_ASCII);
	}

}
