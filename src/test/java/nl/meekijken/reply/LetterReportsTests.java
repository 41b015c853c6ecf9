package nl.meekijken.reply;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.mail.Letter;
import nl.meekijken.mail.Outbox;
import nl.meekijken.mail.Passage;
import nl.meekijken.mail.Receipt;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.Mails;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.ReceivedLetter;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** Word of mail servers about letters that are no e-mails to clients. */
@ModuleTest
class LetterReportsTests {

	private static final String BOX = "dossier@antwoord.example";

	@Autowired
	private ApplicationContext house;

	private final String to = "sanne." + UUID.randomUUID() + "@kantoor.example";

	private ReceivedLetter letter;

	private String path;

	@BeforeEach
	void write() {
		this.house.getBean(TransactionTemplate.class)
			.executeWithoutResult(posting -> this.house.getBean(Outbox.class)
				.post(new Letter(EmailAddress.of(this.to), Texts.DUTCH, "Uw account", "Uw account",
						List.of(new Passage.Words("Hallo.")))));
		this.letter = this.house.getBean(Letters.class).lastTo(this.to);
		this.path = this.letter.header("Return-Path").replaceAll("[<>]", "");
	}

	@AfterEach
	void forgetWhatCameBack() {
		Owner.change("delete from mail.outbox where bounced_at is not null");
	}

	@Test
	void whereWordOfItGoesEachLetterHasAnAddressOfItsOwnThatFitsAndAnswersDoNot() {
		assertThat(this.path).matches("dossier\\+b[0-9a-v]{32}@antwoord\\.example");
		assertThat(this.letter.header("From")).doesNotContain("+");
	}

	@Test
	void aLetterThatCameBackIsNotedOnce() {
		assertThat(takes(Mails.report(this.path, "failed", "5.1.1", "<iets@anders.example>"))).isEqualTo(Receipt.TAKEN);
		assertThat(takes(Mails.report(this.path, "failed", "5.2.2", "<iets@anders.example>"))).isEqualTo(Receipt.TAKEN);
		assertThat(bounced()).isEqualTo("5.1.1");
	}

	@Test
	void soIsOneOfWhichAServerTellsInWords() {
		takes(Mails.from("postmaster@elders.example")
			.under("Return-Path: <>")
			.to(this.path)
			.text("This is a permanent error.\r\n550 no such user"));
		assertThat(bounced()).isEqualTo("550 no such user");
	}

	@Test
	void aReportThatNamesItsMessageAndItsReceiverIsBelieved() {
		var id = this.letter.header("Message-ID");
		assertThat(takes(Mails.report(BOX, "failed", "5.1.1", id, "boos@vreemd.example"))).isEqualTo(Receipt.LEFT);
		assertThat(bounced()).isEmpty();
		assertThat(takes(Mails.report(BOX, "failed", "5.1.1", id, this.to))).isEqualTo(Receipt.TAKEN);
		assertThat(bounced()).isEqualTo("5.1.1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "delayed", "relayed" })
	void oneThatIsOnlyLateHasArrivedAsFarAsIsKnown(String action) {
		assertThat(takes(Mails.report(this.path, action, "4.4.1", "<iets@anders.example>"))).isEqualTo(Receipt.TAKEN);
		assertThat(bounced()).isEmpty();
	}

	@Test
	void whoKnowsTheIdOfALetterAloneCannotMakeUpItsAddress() {
		var last = this.path.charAt(this.path.indexOf('@') - 1);
		var madeUp = this.path.replace(last + "@", ((last == '0') ? '1' : '0') + "@");
		assertThat(takes(Mails.report(madeUp, "failed", "5.1.1", "<iets@anders.example>"))).isEqualTo(Receipt.LEFT);
		assertThat(bounced()).isEmpty();
	}

	@Test
	void thatSomebodyIsAwayNobodyNeedsAndWhatAPersonWritesIsKept() {
		var away = Mails.from(this.to).to(this.path).with("Auto-Submitted: auto-replied").text("Ik ben er niet.");
		assertThat(takes(away)).isEqualTo(Receipt.TAKEN);
		assertThat(takes(Mails.from(this.to).to(this.path).text("Wat is dit?"))).isEqualTo(Receipt.LEFT);
		assertThat(bounced()).isEmpty();
	}

	private Receipt takes(Mails mail) {
		return PickupOnCall.take(this.house, mail.bytes());
	}

	private String bounced() {
		return Owner.ask("select coalesce(bounce_code, '') from mail.outbox where recipient = '" + this.to + "'");
	}

}
