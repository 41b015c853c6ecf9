package nl.meekijken;

import java.time.Duration;
import java.util.Random;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.document.ReceivedBytes;
import nl.meekijken.mail.MailboxLook;
import nl.meekijken.reply.Correspondent;
import nl.meekijken.trying.Dovecot;
import nl.meekijken.trying.Mails;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.TestVault;
import nl.meekijken.trying.Thorough;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The largest messages come in at a house with no more memory than the manual asks for.
 */
@Thorough
@ModuleTest
class LargeMessagesTests {

	/** Of a message of 39 million. */
	private static final int ENCLOSED = 28_000_000;

	private static final int LARGEST_PAPER = 24_900_000;

	@Autowired
	private ApplicationContext house;

	private Dovecot dovecot;

	private Correspondent jan;

	@BeforeEach
	void open() {
		Dovecot.require();
		this.dovecot = Dovecot.start();
		this.jan = Correspondent.of(this.house);
	}

	@AfterEach
	void close() {
		if (this.dovecot != null) {
			this.dovecot.close();
		}
	}

	@Test
	void theLargestMessageAndAMailAsAFileAreTakenInWithLittleMemory() throws Exception {
		this.dovecot.deliver(this.jan.answer()
			.named("eml")
			.parts("mixed", Mails.words("Met een mail."), Mails.file("post.eml", "application/octet-stream", mail()))
			.bytes());
		this.dovecot.deliver(this.jan.answer()
			.named("groot")
			.parts("mixed", Mails.words("Groot."), Mails.file("film.pdf", "application/pdf", noise(ENCLOSED)))
			.bytes());
		try (var apart = HouseApart.start("256m", TestVault.FOLDER, "--meekijken.imap.host=127.0.0.1",
				"--meekijken.imap.tls=none", "--meekijken.imap.port=" + this.dovecot.port(),
				"--meekijken.imap.user=" + Dovecot.USER, "--meekijken.imap.password=" + Dovecot.PASSWORD,
				"--meekijken.imap.authserv=" + Mails.SERVER,
				"--meekijken.mail.reply-address=dossier@antwoord.example")) {
			Awaitility.await()
				.atMost(Duration.ofMinutes(3))
				.until(() -> !apart.isAlive() || (this.jan.count("reply.received", " and state = 'FILED'") == 2
						&& this.jan.count("document.arrival", " and state = 'READY'") == 1));
			assertThat(apart.isAlive()).as("the house").isTrue();
		}
		assertThat(MailboxLook.subjects(MailboxLook.of(this.dovecot.port(), Dovecot.USER, Dovecot.PASSWORD))).isEmpty();
		assertThat(Owner.ask("select max(size_bytes) > 23000000 from document.arrival where dossier_id = "
				+ this.jan.dossier().id().value()))
			.isEqualTo("t");
	}

	/** One that says much and brings much. */
	private static byte[] mail() {
		return Mails.from("iemand@elders.example")
			.about("Film")
			.parts("mixed", Mails.words("Woorden."),
					Mails.file("film.pdf", "application/pdf", noise((LARGEST_PAPER - 1_000_000) / 78 * 57)))
			.bytes();
	}

	private static byte[] noise(int bytes) {
		var noise = new byte[bytes];
		new Random(bytes).nextBytes(noise);
		return ReceivedBytes.joined(ReceivedBytes.pdf("groot"), noise);
	}

}
