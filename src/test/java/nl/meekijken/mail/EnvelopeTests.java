package nl.meekijken.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.meekijken.database.StartRefused;
import nl.meekijken.trying.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is written on a letter, and to whom none is written. */
class EnvelopeTests {

	private static final UUID ID = new UUID(1, 2);

	private final Letterhead head = new Letterhead("Schadehërstel \"112\", team", "portaal@112schade.example",
			"antwoord@112schade.example", "https://portaal.example:8443/");

	@ParameterizedTest
	@ValueSource(strings = { "a@b.example\r\nBcc: x@y.example", "a@b.example\nBcc:x@y.example", "a\r\n@b.example",
			"a@b.example, x@y.example", "a@b.example,x@y.example", "a b@c.example", "@b.example", "a@", "a@b..example",
			"zoë@b.example", "a@b\u0000.example", "a@(b).example" })
	void anAddressThatIsNotOneReceiverGetsNoLetter(String recipient) {
		assertThatExceptionOfType(AddressException.class).isThrownBy(() -> written(lent(recipient, "Onderwerp", "nl")));
	}

	@ParameterizedTest
	@CsvSource({ "iemand@voorbeeld.example, iemand@voorbeeld.example",
			"iemand+meer.o'hara@voorbeeld.example, iemand+meer.o'hara@voorbeeld.example",
			"iemand@bücher.example, iemand@xn--bcher-kva.example",
			"Iemand@VOORBEELD.example, Iemand@VOORBEELD.example" })
	void theReceiverIsWrittenAsMailServersKnowIt(String recipient, String written) throws Exception {
		assertThat(written(lent(recipient, "Onderwerp", "nl")).getAllRecipients())
			.containsExactly(new InternetAddress(written));
	}

	@Test
	void theSenderAnswersAndSubjectSurviveTheJourney() throws Exception {
		var message = written(lent("a@b.example", "Één e-mail: \uD83D\uDE97", "en"));
		var sender = (InternetAddress) message.getFrom()[0];
		assertThat(sender.getPersonal()).isEqualTo("Schadehërstel \"112\", team");
		assertThat(sender.getAddress()).isEqualTo("portaal@112schade.example");
		assertThat(message.getReplyTo()).containsExactly(new InternetAddress("antwoord@112schade.example"));
		assertThat(message.getSubject()).isEqualTo("Één e-mail: \uD83D\uDE97");
		assertThat(message.getHeader("Content-Language", null)).isEqualTo("en");
		assertThat(message.getMessageID()).isEqualTo("<" + ID + "@portaal.example>");
		assertThat(message.getSentDate().toInstant()).isEqualTo(MovableClock.START);
	}

	@Test
	void whoeverReadsTextFindsItBeforeTheDrawnLetter() throws Exception {
		var parts = (Multipart) written(lent("a@b.example", "Onderwerp", "nl")).getContent();
		assertThat(parts.getCount()).isEqualTo(2);
		assertThat(parts.getBodyPart(0).isMimeType("text/plain")).isTrue();
		assertThat(parts.getBodyPart(0).getContent().toString().strip()).isEqualTo("Één & twee");
		assertThat(parts.getBodyPart(1).isMimeType("text/html")).isTrue();
		assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>Één &amp; twee</p>");
	}

	@ParameterizedTest
	@CsvSource({ "'  112schade ', 112schade", "'', Meekijken", "'   ', Meekijken" })
	void theNameOfTheSenderIsTrimmedAndNeverEmpty(String typed, String name) {
		assertThat(new Letterhead(typed, "", "", "https://portaal.example").senderName()).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a@b.example\r\nBcc: x@y.example", "a@b.example;x@y.example", "\"a\"@b.example" })
	void aSenderWhoIsMoreThanOneAddressIsRefusedAtTheStart(String address) {
		assertThatExceptionOfType(StartRefused.class)
			.isThrownBy(() -> new Letterhead("", address, "", "https://portaal.example"));
		assertThatExceptionOfType(StartRefused.class)
			.isThrownBy(() -> new Letterhead("", "", address, "https://portaal.example"));
	}

	@ParameterizedTest
	@CsvSource({ "https://portaal.example///, https://portaal.example/a, portaal.example",
			"' https://portaal.example/onder/ ', https://portaal.example/onder/a, portaal.example",
			"http://localhost:8080, http://localhost:8080/a, localhost" })
	void thePublicAddressHasOneSlashBeforeAPath(String publicUrl, String address, String host) {
		var letterhead = new Letterhead("", "", "", publicUrl);
		assertThat(letterhead.address("/a")).isEqualTo(address);
		assertThat(letterhead.host()).isEqualTo(host);
	}

	@ParameterizedTest
	@CsvSource({ "1, 1", "2, 2", "3, 5", "4, 15", "5, 30", "6, 60", "7, 60", "1000, 60" })
	void pausesGrowToAnHourAndNotFurther(int attempts, int minutes) {
		assertThat(lent(attempts).pause()).hasMinutes(minutes);
	}

	@Test
	void patienceLastsADayHoweverFewAttemptsThereWere() {
		var start = MovableClock.START;
		assertThat(lent(1).wasTriedLongEnough(start.plus(Duration.ofDays(1)).minusNanos(1))).isFalse();
		assertThat(lent(1).wasTriedLongEnough(start.plus(Duration.ofDays(1)))).isTrue();
		assertThat(lent(500).wasTriedLongEnough(start)).isFalse();
		assertThat(lent(1).toString()).doesNotContain("@", "Onderwerp");
	}

	@Test
	void filesTravelBehindTheWords() throws Exception {
		var bytes = new byte[] { 1, 0, 2 };
		var drawn = new DrawnLetter("<p>één</p>", List.of(new Enclosure("Papier 1.pdf", "application/pdf", bytes)));
		var message = new MimeMessage(Session.getInstance(new Properties()));
		new Envelope(this.head).fill(message, lent(1), drawn.text());
		message.saveChanges();
		var whole = (MimeMultipart) message.getContent();
		assertThat(whole.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
		assertThat(whole.getBodyPart(1).getFileName()).isEqualTo("Papier 1.pdf");
		assertThat(whole.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(bytes);
		assertThat(DrawnLetter.read("<p>geen</p>").enclosures()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "../pad.pdf", "a\rb.pdf", "zonder", "" })
	void aFileHasAPlainName(String name) {
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> new Enclosure(name, "application/pdf", new byte[0]));
	}

	private MimeMessage written(LentLetter letter) throws Exception {
		var session = Session.getInstance(new Properties());
		var message = new MimeMessage(session);
		new Envelope(this.head).fill(message, letter, "<p>Één &amp; twee</p>");
		var bytes = new ByteArrayOutputStream();
		message.saveChanges();
		message.setHeader("Message-ID", "<" + letter.id() + "@" + this.head.host() + ">");
		message.writeTo(bytes);
		assertThat(bytes.toString(StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT)).doesNotContain("\nbcc:");
		return new MimeMessage(session, new ByteArrayInputStream(bytes.toByteArray()));
	}

	private static LentLetter lent(int attempts) {
		return new LentLetter(ID, MovableClock.START, "a@b.example", "nl", "Onderwerp", new byte[0], attempts,
				MovableClock.START, MovableClock.START, false);
	}

	private static LentLetter lent(String recipient, String subject, String language) {
		return new LentLetter(ID, MovableClock.START, recipient, language, subject, new byte[0], 1, MovableClock.START,
				MovableClock.START, false);
	}

}
