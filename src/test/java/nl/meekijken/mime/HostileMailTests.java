package nl.meekijken.mime;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.trying.Mails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Messages that are made to hurt their reader. */
class HostileMailTests {

	private static final int HUGE = 30_000_000;

	@ParameterizedTest
	@ValueSource(ints = { 11, 200, 5000 })
	void partsWithinPartsWithoutEndAreRefused(int depth) {
		refused(nested(depth));
	}

	@Test
	void aFewPartsWithinPartsAreRead() throws Exception {
		assertThat(MailReader.read(nested(8)).text()).contains("diep");
	}

	@Test
	void messagesWithinMessagesWithoutEndAreRefused() {
		var start = "From: a@b.example\r\nContent-Type: message/rfc822\r\n\r\n";
		refused((start.repeat(200) + "From: a@b.example\r\n\r\ndiep").getBytes(StandardCharsets.US_ASCII));
	}

	@ParameterizedTest
	@ValueSource(ints = { 101, 2000, 400_000 })
	void morePartsThanAnybodyNeedsAreRefused(int parts) {
		refused(Mails.from("a@b.example")
			.with("Content-Type: multipart/mixed; boundary=g")
			.body("--g\r\n\r\nx\r\n".repeat(parts) + "--g--")
			.bytes());
	}

	@Test
	void aHundredPartsAtMostAreRead() throws Exception {
		var mail = MailReader.read(Mails.from("a@b.example")
			.with("Content-Type: multipart/mixed; boundary=g")
			.body("--g\r\n\r\nx\r\n".repeat(99) + "--g--")
			.bytes());
		assertThat(mail.text()).contains("<p>x</p>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", " \n", "\r\n", "\t\n\n" })
	void emptyLinesWithoutEndAreOneGap(String empty) throws Exception {
		var mail = MailReader.read(Mails.from("a@b.example")
			.with("Content-Type: text/plain")
			.body("a\n" + empty.repeat(40_000) + "b")
			.bytes());
		assertThat(mail.text()).isEqualTo("<p>a</p><p>b</p>");
	}

	@Test
	void whatIsCutOffIsSaidToBeIncomplete() throws Exception {
		assertThat(MailReader.read(Mails.from("a@b.example").body("x".repeat(300_000)).bytes()).broken()).isTrue();
	}

	@Test
	void aFileBesideTwoWaysOfSayingTheSameIsAFile() throws Exception {
		var mail = MailReader.read(Mails.from("a@b.example")
			.with("Content-Type: multipart/alternative; boundary=g")
			.body("--g\r\n\r\nplat\r\n--g\r\nContent-Type: text/html\r\n\r\n<p>mooi</p>\r\n"
					+ "--g\r\nContent-Type: application/pdf; name=nota.pdf\r\n\r\n%PDF\r\n--g--")
			.bytes());
		assertThat(mail.text()).contains("mooi").doesNotContain("plat");
		assertThat(mail.files()).extracting(IncomingFile::name).containsExactly("nota.pdf");
	}

	@Test
	void aHeaderWithoutEndIsRefused() {
		refused(("From: a@b.example\r\nSubject: " + "x".repeat(HUGE)).getBytes(StandardCharsets.US_ASCII));
	}

	@Test
	void millionsOfHeadersAreRefused() {
		refused("a:\n".repeat(HUGE / 3).getBytes(StandardCharsets.US_ASCII));
	}

	@Test
	void millionsOfHeadersOfAPartAreRefused() {
		refused(Mails.from("a@b.example")
			.with("Content-Type: multipart/mixed; boundary=g")
			.body("--g\r\n" + "a:\r\n".repeat(HUGE / 4) + "\r\nx\r\n--g--")
			.bytes());
	}

	@Test
	void oneLineOfMegabytesIsRead() throws Exception {
		assertThat(read(Mails.from("a@b.example").text("x".repeat(HUGE)).bytes()).text()).hasSize(200_000);
	}

	@Test
	void thousandsOfAddresseesAreRead() throws Exception {
		var mail = read(Mails.from("a@b.example").to("x@y.example, ".repeat(15_000)).text("x").bytes());
		assertThat(mail.addressees()).hasSize(1);
	}

	@Test
	void aTextThatIsAllMarkupTakesNoTime() {
		var mail = Mails.from("a@b.example").html("<div ".repeat(200_000)).bytes();
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(mail));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2 })
	void nothingAtAllIsNoTrouble(int lines) throws Exception {
		assertThat(read("\r\n".repeat(lines).getBytes(StandardCharsets.US_ASCII)).sender()).isEmpty();
	}

	@Test
	void whatIsTooLargeTellsWhoseItIsByItsBeginning() throws Exception {
		var beginning = Mails.from("a@b.example").about("Film").text("x".repeat(60_000)).bytes();
		var told = MailReader.readHeader(beginning);
		assertThat(told.subject()).isEqualTo("Film");
		assertThat(told.sender()).isPresent();
	}

	private static byte[] nested(int depth) {
		var text = new StringBuilder("From: a@b.example\r\n");
		for (var at = 0; at < depth; at++) {
			text.append("Content-Type: multipart/mixed; boundary=g%d\r\n\r\n--g%d\r\n".formatted(at, at));
		}
		return text.append("Content-Type: text/plain\r\n\r\ndiep").toString().getBytes(StandardCharsets.US_ASCII);
	}

	private static IncomingMail read(byte[] message) throws HostileMail {
		return MailReader.read(message);
	}

	private static void refused(byte[] message) {
		assertTimeoutPreemptively(Duration.ofSeconds(20),
				() -> assertThatExceptionOfType(HostileMail.class).isThrownBy(() -> read(message)));
	}

}
