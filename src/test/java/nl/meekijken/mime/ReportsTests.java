package nl.meekijken.mime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.meekijken.trying.Mails;

import static org.assertj.core.api.Assertions.assertThat;

/** What mail servers say of the fate of a message. */
class ReportsTests {

	private static final String US = "dossier+7k@antwoord.example";

	@ParameterizedTest
	@CsvSource({ "failed, 5.1.1, true, 5.1.1", "FAILED, 5.2.2 (full), true, 5.2.2", "delayed, 4.4.1, false, 4.4.1",
			"relayed, 2.0.0, false, 2.0.0", "failed, onzin, true, 5.0.0", "failed, '', true, 5.0.0",
			"failed, 9.1.1, true, 5.0.0" })
	void aReportIsUnderstood(String action, String status, boolean failed, String code) throws Exception {
		var mail = MailReader.read(Mails.report(US, action, status, "<1234@portaal.example>").bytes());
		assertThat(mail.kind()).isEqualTo(MailKind.REPORT);
		assertThat(mail.addressees()).containsExactly(US);
		assertThat(mail.report()).hasValueSatisfying(report -> {
			assertThat(report.failed()).isEqualTo(failed);
			assertThat(report.status()).isEqualTo(code);
			assertThat(report.about()).contains("<1234@portaal.example>");
		});
	}

	@Test
	void aReportThatBringsTheWholeMessageBackIsUnderstood() throws Exception {
		var mail = MailReader.read(Mails.from("postmaster@elders.example")
			.with("Content-Type: multipart/report; report-type=delivery-status; boundary=grens")
			.body(Mails.multipart("grens",
					"Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns;x\r\n\r\nAction: failed\r\nStatus: 5.7.1",
					"Content-Type: message/rfc822\r\n\r\nSubject: x\r\nMessage-ID:\r\n <5@portaal.example>\r\n\r\nInhoud"))
			.bytes());
		assertThat(mail.report())
			.hasValueSatisfying(report -> assertThat(report.about()).contains("<5@portaal.example>"));
	}

	@ParameterizedTest
	@CsvSource({ "'Reporting-MTA: dns; x'", "''", "'Action'", "'\r\n\r\n\r\n'" })
	void aReportThatSaysNothingIsStillNoAnswer(String status) throws Exception {
		var mail = MailReader.read(Mails.from("MAILER-DAEMON@elders.example")
			.with("Content-Type: multipart/report; report-type=delivery-status; boundary=grens")
			.body(Mails.multipart("grens", "Content-Type: message/delivery-status\r\n\r\n" + status))
			.bytes());
		assertThat(mail.kind()).isEqualTo(MailKind.REPORT);
		assertThat(mail.report()).isEmpty();
	}

	@Test
	void aReceiptThatAPersonReadItIsNoReportOfAFate() throws Exception {
		var mail = MailReader.read(Mails.from("a@b.example")
			.with("Content-Type: multipart/report; report-type=disposition-notification; boundary=grens")
			.body(Mails.multipart("grens", Mails.words("gelezen"),
					"Content-Type: message/disposition-notification\r\n\r\nDisposition: displayed"))
			.bytes());
		assertThat(mail.kind()).isEqualTo(MailKind.REPORT);
		assertThat(mail.report()).isEmpty();
	}

}
