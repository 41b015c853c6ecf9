package nl.meekijken;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.mail.Mailbox;
import nl.meekijken.mail.MailboxLook;
import nl.meekijken.reply.Correspondent;
import nl.meekijken.reply.PickupOnCall;
import nl.meekijken.trying.Dovecot;
import nl.meekijken.trying.Mails;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.SamplePapers;
import nl.meekijken.trying.TestVault;
import nl.meekijken.trying.Thorough;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The house is killed while it picks mail up: none is lost, none comes twice, and none
 * stays half taken in.
 */
@Thorough
@ModuleTest
class KilledPickupTests {

	private static final int WAITING = 40;

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

	@ParameterizedTest
	@ValueSource(longs = { 1, 2 })
	void aKillLosesNoMessageAndDoublesNone(long seed) throws Exception {
		for (var number = 0; number < WAITING; number++) {
			this.dovecot.deliver(message(number));
		}
		pickUpUntilKilled(1 + new Random(seed).nextInt(WAITING / 2));
		Owner.change("update reply.turn set leased_until = clock_timestamp()");
		PickupOnCall.go(this.house, this.mailbox);
		assertThat(MailboxLook.subjects(this.mailbox)).isEmpty();
		assertThat(this.jan.count("reply.received", " and state = 'FILED'")).isEqualTo(WAITING);
		assertThat(this.jan.count("reply.received", "")).isEqualTo(WAITING);
		assertThat(this.jan.activities("EMAIL_RECEIVED")).isEqualTo(WAITING);
		assertThat(this.jan.count("document.arrival", "")).isEqualTo(WAITING);
		assertThat(Owner.ask("select count(*) from reply.enclosed f join reply.received r on r.office_id = f.office_id"
				+ " and r.id = f.received_id where f.document_id is not null and r.dossier_id = "
				+ this.jan.dossier().id().value()))
			.isEqualTo(Integer.toString(WAITING));
	}

	private void pickUpUntilKilled(int taken) throws IOException {
		try (var apart = HouseApart.start("256m", TestVault.FOLDER, "--meekijken.imap.host=127.0.0.1",
				"--meekijken.imap.tls=none", "--meekijken.imap.port=" + this.dovecot.port(),
				"--meekijken.imap.user=" + Dovecot.USER, "--meekijken.imap.password=" + Dovecot.PASSWORD,
				"--meekijken.imap.authserv=" + Mails.SERVER, "--meekijken.check-round=false",
				"--meekijken.mail.reply-address=dossier@antwoord.example")) {
			Awaitility.await()
				.pollInterval(Duration.ofMillis(5))
				.atMost(Duration.ofMinutes(1))
				.until(() -> this.jan.count("reply.received", "") >= taken);
			apart.kill();
		}
	}

	/** Each with a paper of its own: the same one twice would be one. */
	private byte[] message(int number) throws IOException {
		return this.jan.answer()
			.named("n" + number)
			.parts("mixed", Mails.words("nummer " + number),
					Mails.file("nota.pdf", "application/pdf", SamplePapers.pdfThatSays("Nota " + number)))
			.bytes();
	}

}
