package nl.meekijken.mime;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.trying.Mails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is read of a message that somebody wrote. */
class MailReaderTests {

	@Test
	void aPlainMessageIsReadWhole() throws Exception {
		var mail = read(Mails.from("\"Jan de Vries\" <Jan@Elders.example>")
			.to("dossier+7k@antwoord.example")
			.about("Re: =?utf-8?q?sch=C3=A4de?=")
			.text("Beste allen,\r\n\r\nIk kom < morgen.\r\nGroet"));
		assertThat(mail.kind()).isEqualTo(MailKind.WRITTEN);
		assertThat(mail.sender().orElseThrow().key()).isEqualTo("jan@elders.example");
		assertThat(mail.senderName()).isEqualTo("Jan de Vries");
		assertThat(mail.subject()).isEqualTo("Re: schäde");
		assertThat(mail.addressees()).containsExactly("dossier+7k@antwoord.example");
		assertThat(mail.text()).isEqualTo("<p>Beste allen,</p><p>Ik kom &lt; morgen.<br>Groet</p>");
		assertThat(mail.files()).isEmpty();
		assertThat(mail.broken()).isFalse();
	}

	@Test
	void ofTwoWaysToReadItTheRicherIsTaken() throws Exception {
		var mail = read(Mails.from("a@b.example")
			.parts("alternative", Mails.words("plat"), "Content-Type: text/html\r\n\r\n<p>rijk</p>",
					"Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR"));
		assertThat(mail.text()).contains("rijk").doesNotContain("plat", "VCALENDAR");
		assertThat(mail.files()).as("an invitation, that is no text and is not lost").hasSize(1);
	}

	@Test
	void filesAreFoundWhereverTheyHang() throws Exception {
		var inner = "Content-Type: message/rfc822\r\n\r\nFrom: c@d.example\r\nSubject: oud\r\n"
				+ "Content-Type: multipart/mixed; boundary=\"binnen\"\r\n\r\n" + Mails.multipart("binnen",
						Mails.words("doorgestuurd"), Mails.file("nota.pdf", "application/pdf", new byte[] { 1, 2, 3 }));
		var mail = read(Mails.from("a@b.example")
			.parts("mixed", Mails.words("boven"), Mails.file("foto.jpg", "image/jpeg", new byte[] { 9 }),
					Mails.words("onder"), inner));
		assertThat(mail.text()).contains("boven", "onder", "doorgestuurd");
		assertThat(mail.files()).extracting(IncomingFile::name).containsExactly("foto.jpg", "nota.pdf");
		assertThat(bytesOf(mail.files().getLast())).containsExactly(1, 2, 3);
	}

	@Test
	void anOrnamentWithinATextIsNoFileButAPhotographIs() throws Exception {
		var mail = read(Mails.from("a@b.example")
			.parts("related", "Content-Type: text/html\r\n\r\n<img src=cid:logo>", picture(500), picture(40_000),
					"Content-Type: image/png\r\nContent-Disposition: inline; filename=zonder.png\r\n\r\nx"));
		assertThat(mail.files()).hasSize(2).last().extracting(IncomingFile::name).isEqualTo("zonder.png");
	}

	@ParameterizedTest
	@CsvSource({ "'a@b.example, c@d.example'", "''", "'onbekend'", "'groep: a@b.example, c@d.example;'",
			"'a@b.example\r\nFrom: c@d.example'", "'\"x\" <a@b.example> <c@d.example>'", "'a@b@c.example'" })
	void aSenderWhoIsNotOneAddressIsNobody(String from) throws Exception {
		assertThat(read(Mails.from(from).text("x")).sender()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Auto-Submitted: auto-replied", "Auto-Submitted: auto-generated", "Precedence: bulk",
			"Precedence: JUNK", "Precedence: list", "Return-Path: <>", "List-Id: <lijst.example>", "X-Autoreply: yes",
			"X-Loop: dossier@antwoord.example" })
	void whatAMachineSentIsAutomatic(String header) throws Exception {
		assertThat(read(Mails.from("a@b.example").with(header).text("afwezig")).kind()).isEqualTo(MailKind.AUTOMATIC);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Auto-Submitted: no", "Precedence: first-class", "Return-Path: <a@b.example>" })
	void whatAPersonSentIsNot(String header) throws Exception {
		assertThat(read(Mails.from("a@b.example").with(header).text("hallo")).kind()).isEqualTo(MailKind.WRITTEN);
	}

	@Test
	void whatGoesRoundInCirclesIsAutomatic() throws Exception {
		var mail = Mails.from("a@b.example");
		for (var hop = 0; hop <= 50; hop++) {
			mail = mail.under("Received: from mx" + hop);
		}
		assertThat(read(mail.text("weer")).kind()).isEqualTo(MailKind.AUTOMATIC);
	}

	@Test
	void theSameMessageByAnotherWayIsTheSame() throws Exception {
		var mail = Mails.from("a@b.example").named("1").text("hallo");
		var digest = read(mail).digest();
		assertThat(read(mail.under("Received: from elsewhere").under("Delivered-To: x@y.example")).digest())
			.isEqualTo(digest);
		assertThat(read(mail.body("hallo!")).digest()).isNotEqualTo(digest);
		assertThat(read(Mails.from("a@b.example").named("2").text("hallo")).digest()).isNotEqualTo(digest);
	}

	@Test
	void whereItWentIsToldByItsServersFirst() throws Exception {
		var mail = read(Mails.from("a@b.example")
			.to("\"Dossier\" <dossier@antwoord.example>, x@y.example")
			.under("X-Original-To: dossier+kk@antwoord.example")
			.under("Delivered-To: postvak@antwoord.example")
			.text("x"));
		assertThat(mail.addressees()).containsExactly("postvak@antwoord.example", "dossier+kk@antwoord.example",
				"dossier@antwoord.example", "x@y.example");
	}

	@Test
	void onlyTheTopmostJudgementCounts() throws Exception {
		var mail = read(Mails.from("a@b.example")
			.with("Authentication-Results: mx; dmarc=pass header.from=b.example")
			.under("Authentication-Results: mx;\r\n dmarc=fail header.from=b.example")
			.text("x"));
		assertThat(mail.judgement()).hasValueSatisfying(said -> assertThat(said).contains("dmarc=fail"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "text/plain; charset=bestaatniet", "text/plain; charset=\"", "text/plain; =;;=", "tekst", "/",
					"text/plain; charset=utf-16", "multipart/mixed", "multipart/mixed; boundary=\"\"",
					"multipart/alternative; boundary=nergens", "multipart/mixed; boundary=" })
	void whatIsBrokenIsReadAsFarAsItGoes(String type) throws Exception {
		var mail = read(Mails.from("a@b.example").with("Content-Type: " + type).body("--x\r\n\r\nwoorden"));
		assertThat(mail.sender()).isPresent();
	}

	@Test
	void aDamagedFileDoesNotHideTheRest() throws Exception {
		var mail = read(Mails.from("a@b.example")
			.parts("mixed", Mails.words("gewoon"),
					"Content-Type: application/pdf; name=kapot.pdf\r\nContent-Transfer-Encoding: onzin\r\n\r\nx",
					"Content-Type: text/plain\r\nContent-Transfer-Encoding: onzin\r\n\r\nweg"));
		assertThat(mail.text()).contains("gewoon").doesNotContain("weg");
		assertThat(mail.broken()).isTrue();
		assertThat(mail.files()).singleElement()
			.satisfies(file -> assertThatExceptionOfType(IOException.class).isThrownBy(file::open));
	}

	@Test
	void namesAndSubjectsAreOneSafeLine() throws Exception {
		var mail = read(Mails.from("=?utf-8?q?Jan=0D=0ABcc:_x@y.example?= <a@b.example>")
			.about("=?utf-8?q?A=00B=0D=0AC=E2=80=AEtxt?=" + " x".repeat(400))
			.parts("mixed", Mails.file("../../e=?utf-8?q?=00?=tc/\u202egpj.exe", "application/x-msdownload",
					new byte[] { 1 })));
		assertThat(mail.subject()).startsWith("A B C txt").hasSizeLessThanOrEqualTo(300);
		assertThat(mail.senderName()).startsWith("Jan Bcc: x@y.example");
		assertThat(mail.files().getFirst().name()).doesNotContain("\u202e", "\u0000");
	}

	@Test
	void anEndlessTextIsCut() throws Exception {
		var mail = read(Mails.from("a@b.example").text("woord ".repeat(200_000)));
		assertThat(mail.text()).hasSizeLessThanOrEqualTo(200_000);
	}

	@Test
	void aNulInATextIsLeftOut() throws Exception {
		assertThat(read(Mails.from("a@b.example").text("a\u0000b")).text()).isEqualTo("<p>ab</p>");
	}

	@Test
	void everyCutOfAMessageIsReadOrRefusedAndNeverWorse() {
		var bytes = Mails.from("a@b.example")
			.parts("mixed", Mails.words("hallo"), Mails.file("a.pdf", "application/pdf", new byte[200]))
			.bytes();
		IntStream.range(0, bytes.length).forEach(end -> readable(Arrays.copyOf(bytes, end)));
	}

	@Test
	void noByteThatFlipsDoesWorse() {
		var bytes = Mails.report("dossier+x@antwoord.example", "failed", "5.1.1", "<x@y>").bytes();
		for (var at = 0; at < bytes.length; at++) {
			var flipped = bytes.clone();
			flipped[at] ^= (byte) (1 << (at % 8));
			readable(flipped);
		}
	}

	private static void readable(byte[] bytes) {
		try {
			assertThat(MailReader.read(bytes).digest()).hasSize(64);
		}
		catch (HostileMail ex) {
			assertThat(ex).hasMessageNotContaining("null");
		}
	}

	private static String picture(int size) {
		return "Content-Type: image/png\r\nContent-ID: <logo>\r\nContent-Disposition: inline\r\n\r\n"
				+ "x".repeat(size);
	}

	private static byte[] bytesOf(IncomingFile file) throws IOException {
		try (var bytes = file.open()) {
			return bytes.readAllBytes();
		}
	}

	private static IncomingMail read(Mails mail) throws HostileMail {
		return MailReader.read(mail.bytes());
	}

}
