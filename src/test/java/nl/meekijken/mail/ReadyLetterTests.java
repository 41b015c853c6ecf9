package nl.meekijken.mail;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** A letter that is put into its message once, and leaves as it is. */
@ModuleTest
class ReadyLetterTests {

	private static final EmailAddress ANSWERS = EmailAddress.of("dossier+abc@antwoord.example");

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Letters letters;

	@Autowired
	private MovableClock clock;

	@Autowired
	private TransactionTemplate transactions;

	private OutboxDesk desk;

	@BeforeEach
	void clearTheOutbox() {
		this.desk = new OutboxDesk(this.house);
		this.letters.sendNow();
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void itSaysInWhoseNameItIsAndWhereAnswersGo() throws Exception {
		var ready = this.outbox.compose(letter("iemand@voorbeeld.example"), LetterBrand.named("Kantoor Één"), ANSWERS);
		var message = parsed(ready.message());
		assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("Kantoor Één");
		assertThat(message.getReplyTo()).containsExactly(new InternetAddress(ANSWERS.value()));
		assertThat(message.getMessageID()).isEqualTo("<" + ready.id() + "@localhost>");
		assertThat(message.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
		assertThat(ReadyLetter.html(ready.message())).contains("Kantoor Één", "U kunt op deze e-mail antwoorden.");
	}

	@Test
	void withoutAnAnswerAddressNobodyIsAskedToAnswer() {
		var ready = this.outbox.compose(letter("iemand@voorbeeld.example"), null, null);
		assertThat(ReadyLetter.html(ready.message())).contains(">Meekijken<").doesNotContain("antwoorden");
	}

	@Test
	void eachAttemptHandsInTheSameBytes() throws Exception {
		var to = OutboxDesk.somebody();
		var ready = this.outbox.compose(letter(to), null, ANSWERS);
		this.transactions.executeWithoutResult(posting -> this.outbox.post(ready));
		PostmanOnCall.of(this.house, TalkingServer.gone()).deliver();
		this.clock.move(java.time.Duration.ofMinutes(1));
		var received = this.letters.lastTo(to).message();
		var bytes = OwnMessage.bytes(received);
		assertThat(lines(bytes)).endsWith(lines(ready.message()));
		assertThat(this.desk.row(to).state()).isEqualTo("SENT");
		assertThat(this.desk.row(to).body()).isNull();
	}

	@Test
	void wordOfItsFateGoesWhereAnswersGo() throws Exception {
		var to = OutboxDesk.somebody();
		this.transactions
			.executeWithoutResult(posting -> this.outbox.post(this.outbox.compose(letter(to), null, ANSWERS)));
		assertThat(this.letters.lastTo(to).header("Return-Path")).isEqualTo("<" + ANSWERS + ">");
	}

	@Test
	void itIsSealedInTheOutboxAndOpenedByTheHouseOnly() {
		var to = OutboxDesk.somebody();
		this.transactions
			.executeWithoutResult(posting -> this.outbox.post(this.outbox.compose(letter(to), null, ANSWERS)));
		assertThat(this.desk.row(to).body()).isNotNull().doesNotContain(OutboxDesk.CODE, "Message-ID", "html");
	}

	@Test
	void anotherDateChangesNothingElse() throws Exception {
		var ready = this.outbox.compose(letter("iemand@voorbeeld.example"), null, ANSWERS);
		var later = ready.dated(Instant.parse("2027-01-02T03:04:05Z"));
		assertThat(parsed(later.message()).getSentDate().toInstant()).isEqualTo("2027-01-02T03:04:05Z");
		assertThat(withoutDate(later.message())).isEqualTo(withoutDate(ready.message()));
		assertThat(later.id()).isEqualTo(ready.id());
		assertThat(later.toString()).doesNotContain("iemand");
	}

	@ParameterizedTest
	@ValueSource(strings = { "josé@voorbeeld.example", "iemand@ö..example" })
	void anAddressThatNoServerKnowsIsRefusedWhenItLeavesAndNotWhenItIsWritten(String to) {
		if (EmailAddress.parse(to).isEmpty()) {
			return;
		}
		this.transactions
			.executeWithoutResult(posting -> this.outbox.post(this.outbox.compose(letter(to), null, ANSWERS)));
		this.letters.sendNow();
		assertThat(Owner
			.ask("select count(*) from mail.outbox where recipient = '%s' and state = 'GIVEN_UP'".formatted(to)))
			.isNotEqualTo("0");
	}

	@Test
	void aSenderOfBeforeDoesNotTakeItUp() {
		var to = OutboxDesk.somebody();
		this.transactions
			.executeWithoutResult(posting -> this.outbox.post(this.outbox.compose(letter(to), null, ANSWERS)));
		assertThat(Owner.ask("select count(*) from mail.claim(now() + interval '9 years', now() + interval '9 years')"
				+ " where recipient = '%s'".formatted(to)))
			.isEqualTo("0");
	}

	@Test
	void filesTravelWithItAsTheyAre() throws Exception {
		var bytes = new byte[] { 0, 13, 10, 46, 13, 10, -1 };
		var ready = this.outbox.compose(
				letter("iemand@voorbeeld.example").with(new Enclosure("Bijlage 1.mp4", "video/mp4", bytes)), null,
				null);
		var parts = (jakarta.mail.Multipart) parsed(ready.message()).getContent();
		assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(bytes);
		assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("Bijlage 1.mp4");
	}

	private static Letter letter(String to) {
		return new Letter(EmailAddress.of(to), Texts.DUTCH, "Onderwerp één", "Kop", List.of(new Passage.Words("Één."),
				new Passage.Code("Code", OutboxDesk.CODE), new Passage.Words(". \r\n.\r\n")));
	}

	private static MimeMessage parsed(byte[] bytes) throws Exception {
		return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
	}

	/** GreenMail drops the end of the last line. */
	private static String lines(byte[] bytes) {
		return new String(bytes, StandardCharsets.US_ASCII).replace("\r", "").strip();
	}

	private static String withoutDate(byte[] bytes) {
		return new String(bytes, StandardCharsets.US_ASCII).replaceFirst("(?m)^Date: .*$", "");
	}

}
