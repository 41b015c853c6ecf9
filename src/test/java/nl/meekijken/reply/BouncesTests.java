package nl.meekijken.reply;

import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.mail.Receipt;
import nl.meekijken.mail.BounceReason;
import nl.meekijken.trying.Mails;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;

import static org.assertj.core.api.Assertions.assertThat;

/** Word of mail servers about e-mails that were not delivered. */
@ModuleTest
class BouncesTests {

	@Autowired
	private ApplicationContext house;

	private Correspondent jan;

	@BeforeEach
	void write() {
		this.jan = Correspondent.of(this.house);
	}

	@Test
	void anEmailThatBouncedIsKnownToHaveByTheAddressThatWordCameTo() {
		var report = Mails.report(this.jan.address(), "failed", "5.1.1", "<iets@anders.example>");
		assertThat(this.jan.sends(report)).isEqualTo(Receipt.TAKEN);
		this.jan.sends(report.under("Received: once more"));
		assertThat(bounced()).isEqualTo("1 5.1.1");
		assertThat(this.jan.count("dossier.activity", " and kind = 'EMAIL_BOUNCED' and audience = 'INTERNAL'")).isOne();
		assertThat(this.jan.kept("state")).isEqualTo("REPORT");
	}

	@Test
	void orByTheMessageThatItIsAbout() {
		this.jan.sends(Mails.report("dossier@antwoord.example", "failed", "5.2.2", this.jan.messageId(),
				this.jan.email().toUpperCase(Locale.ROOT)));
		assertThat(bounced()).isEqualTo("1 5.2.2");
	}

	@Test
	void aReportThatNamesSomebodyElseIsNotBelieved() {
		assertThat(this.jan.sends(Mails.report("dossier@antwoord.example", "failed", "5.1.1", this.jan.messageId(),
				"boos@vreemd.example")))
			.isEqualTo(Receipt.LEFT);
		assertThat(bounced()).isEqualTo("0");
		assertThat(this.jan.activities("EMAIL_BOUNCED")).isZero();
	}

	@Test
	void anEmailThatIsOnlyLateHasNotBounced() {
		this.jan.sends(Mails.report(this.jan.address(), "delayed", "4.4.1", this.jan.messageId()));
		assertThat(bounced()).isEqualTo("0");
		assertThat(this.jan.activities("EMAIL_BOUNCED")).isZero();
	}

	@Test
	void whatAServerSaysInWordsIsKeptWithTheEmailThatItQuotes() {
		var said = "550 5.2.2 <" + this.jan.email() + ">: mailbox full";
		var words = "This is a permanent error.\r\n" + said + "\r\n\r\nReturn-Path: <x@y.example>\r\nMessage-ID: "
				+ this.jan.messageId() + "\r\n\r\nHallo.";
		assertThat(this.jan.sends(inWords("dossier@antwoord.example", words))).isEqualTo(Receipt.TAKEN);
		assertThat(bounced()).isEqualTo("1 " + said);
		assertThat(this.jan.activities("EMAIL_BOUNCED")).isOne();
		assertThat(BounceReason.said(said)).isEqualTo(BounceReason.MAILBOX_FULL);
	}

	@Test
	void whatAServerSaysInWordsOfSomebodyElseIsNotBelieved() {
		var words = "This is a permanent error: boos@vreemd.example\r\n\r\nTo: " + this.jan.email() + "\r\nMessage-ID: "
				+ this.jan.messageId();
		assertThat(this.jan.sends(inWords("dossier@antwoord.example", words))).isEqualTo(Receipt.LEFT);
		assertThat(bounced()).isEqualTo("0");
	}

	@Test
	void byTheAddressThatWordCameToItsWordsAreKnownToo() {
		assertThat(this.jan.sends(inWords(this.jan.address(), "550 no such user here"))).isEqualTo(Receipt.TAKEN);
		assertThat(bounced()).isEqualTo("1 550 no such user here");
		this.jan.sends(inWords(this.jan.address(), "Warning: delayed for 4 hours"));
		assertThat(this.jan.activities("EMAIL_BOUNCED")).isOne();
	}

	private static Mails inWords(String to, String words) {
		return Mails.from("MAILER-DAEMON@elders.example").under("Return-Path: <>").to(to).about("failure").text(words);
	}

	@Test
	void aReportAboutNoEmailOfOursIsLeft() {
		assertThat(this.jan.sends(Mails.report("dossier@antwoord.example", "failed", "5.1.1",
				"<00000000-0000-0000-0000-000000000000@portaal.example>")))
			.isEqualTo(Receipt.LEFT);
	}

	@ParameterizedTest
	@CsvSource({ "5.1.1, NO_SUCH_ADDRESS", "5.1.10, NO_SUCH_ADDRESS", "5.2.1, NO_SUCH_ADDRESS", "5.2.2, MAILBOX_FULL",
			"4.2.2, MAILBOX_FULL", "5.3.4, TOO_LARGE", "5.2.3, TOO_LARGE", "5.7.1, NOT_WANTED", "5.7.26, NOT_WANTED",
			"4.4.7, UNREACHABLE", "5.0.0, OTHER", "onzin, OTHER", "'', OTHER" })
	void aCodeIsSaidInWords(String status, BounceReason reason) {
		assertThat(BounceReason.of(status)).isEqualTo(reason);
	}

	private String bounced() {
		return Owner.ask("select concat_ws(' ', count(*), min(b.status)) from correspondence.bounce b"
				+ " join correspondence.email e on e.office_id = b.office_id and e.id = b.email_id where e.dossier_id = "
				+ this.jan.dossier().id().value());
	}

}
