package nl.meekijken.handling;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.correspondence.PlannedOnCall;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.ReceivedLetter;

import static nl.meekijken.handling.AtTheDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

/** Staff write to a client, and what happens in a dossier is mailed by itself. */
@ModuleTest
class EmailsToClientTests {

	private static final Pattern DRAFT = Pattern.compile("/e-mails/(\\d+)/versturen");

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Letters letters;

	@Autowired
	private MovableClock clock;

	private AtTheDesk desk;

	private String client;

	@BeforeEach
	void sitDown() {
		this.desk = AtTheDesk.with(this.house, Examples.aDossier());
		this.client = kept("select c.email from dossier.client c join dossier.dossier d on d.id = c.dossier_id");
		Owner.change("update dossier.client set email = 'klant%s@voorbeeld.example' where email = '%s'"
			.formatted(this.desk.number(), this.client));
		Owner.change(
				"update dossier.dossier set injury = false where claim_number = '%s'".formatted(this.desk.number()));
		this.client = "klant" + this.desk.number() + "@voorbeeld.example";
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void whatIsLookedAtIsWhatLeavesAndWhatIsKept() throws Exception {
		var looked = text(look("sjabloon", "FREE", "taal", "nl", "tekst", "Wij <b>belden</b> u.", "meelezen", "ja"));
		assertThat(looked).contains("Er is nog niets verstuurd.", "sandbox=");
		assertThat(this.letters.to(this.client)).isEmpty();
		var draft = draftOf(looked);
		var views = "select count(*) + %d from access.view_record where seen = 'EMAIL' and seen_id = " + draft;
		var afterOneMore = Owner.ask(views.formatted(1));
		assertThat(text(get("/" + draft + "/brief"))).contains("Wij &lt;b&gt;belden&lt;/b&gt; u.");
		assertThat(Owner.ask(views.formatted(0))).as("views of it").isEqualTo(afterOneMore);
		assertThat(this.desk.seen()).contains("Er zijn nog geen e-mails verstuurd.");
		assertThat(send(draft, "wanneer", "nu").getHeader("Location")).endsWith("?verstuurd");
		assertThat(text(get("/" + draft))).contains("in de wachtrij");
		var received = this.letters.lastTo(this.client);
		assertThat(bytes(received).replace("\r", "").strip()).endsWith(
				get("/" + draft + "/eml").getContentAsString(StandardCharsets.US_ASCII).replace("\r", "").strip());
		assertThat(received.header("Reply-To")).matches("dossier\\+[0-9a-z]{26}@antwoord\\.example");
		assertThat(received.text()).contains("Wij <b>belden</b> u.", "U kunt op deze e-mail antwoorden.");
		assertThat(this.desk.seen()).contains("E-mail verstuurd aan cliënt: Bericht over uw dossier",
				">verstuurd</span>");
		assertThat(this.desk.seenByOffice()).contains("Bericht over uw dossier", "verstuurd, ");
	}

	@Test
	void sentTwiceItLeavesOnce() {
		var draft = draftOf(text(look("sjabloon", "OFFER", "taal", "en", "detail", "€ 1.500", "meelezen", "nee")));
		send(draft, "wanneer", "nu");
		send(draft, "wanneer", "nu");
		assertThat(this.letters.to(this.client)).singleElement().satisfies(letter -> {
			assertThat(letter.subject()).isEqualTo("Offer of compensation: we ask for your consent");
			assertThat(letter.text()).contains("The offer: € 1.500");
		});
		assertThat(this.desk.activities("EMAIL_SENT")).isOne();
		assertThat(this.desk.seenByOffice()).doesNotContain("Offer of compensation");
	}

	@Test
	void whatIsToLeaveLaterLeavesThenOnceAndNotBefore() {
		var draft = draftOf(text(look("sjabloon", "ACCEPTED", "taal", "nl", "meelezen", "ja")));
		assertThat(send(draft, "wanneer", "later", "moment", "2020-01-01T10:00").getStatus()).isEqualTo(422);
		var moment = this.clock.instant().plus(Duration.ofHours(5));
		send(draft, "wanneer", "later", "moment",
				moment.atZone(java.time.ZoneId.of("Europe/Amsterdam")).toLocalDateTime().toString().substring(0, 16));
		assertThat(this.desk.seen()).contains("gepland");
		PlannedOnCall.go(this.house);
		assertThat(this.letters.to(this.client)).isEmpty();
		assertThat(this.desk.seenByOffice()).doesNotContain("Wij nemen uw schade in behandeling");
		this.clock.move(Duration.ofHours(6));
		PlannedOnCall.go(this.house);
		PlannedOnCall.go(this.house);
		assertThat(this.letters.to(this.client)).hasSize(1);
		assertThat(this.desk.activities("EMAIL_SENT")).isOne();
		assertThat(this.desk.act("e-mails/" + draft + "/annuleren").getHeader("Location")).endsWith("?te-laat");
	}

	@Test
	void whatWasCancelledNeverLeaves() {
		var draft = draftOf(text(look("sjabloon", "ACCEPTED", "taal", "nl", "meelezen", "ja")));
		send(draft, "wanneer", "later", "moment", "2026-12-01T10:00");
		assertThat(this.desk.act("e-mails/" + draft + "/annuleren").getHeader("Location")).endsWith("?geannuleerd");
		this.clock.move(Duration.ofDays(300));
		PlannedOnCall.go(this.house);
		assertThat(this.letters.to(this.client)).isEmpty();
	}

	@Test
	void aClientWithAnotherAddressMeanwhileGetsNothingAtTheOldOne() {
		var draft = draftOf(text(look("sjabloon", "ACCEPTED", "taal", "nl", "meelezen", "ja")));
		Owner.change("update dossier.client set email = 'nieuw%s@voorbeeld.example' where email = '%s'"
			.formatted(this.desk.number(), this.client));
		assertThat(text(send(draft, "wanneer", "nu"))).contains("intussen een ander e-mailadres");
		assertThat(this.letters.to(this.client)).isEmpty();
	}

	@Test
	void whatWasPlannedToAnAddressThatChangedIsHeldBackForGoodAndColleaguesReadWhy() {
		var draft = draftOf(text(look("sjabloon", "ACCEPTED", "taal", "nl", "meelezen", "ja")));
		send(draft, "wanneer", "later", "moment", "2026-12-01T10:00");
		var fresh = "nieuw" + this.desk.number() + "@voorbeeld.example";
		Owner.change("update dossier.client set email = '%s' where email = '%s'".formatted(fresh, this.client));
		this.clock.move(Duration.ofDays(9));
		PlannedOnCall.go(this.house);
		Owner.change("update dossier.client set email = '%s' where email = '%s'".formatted(this.client, fresh));
		PlannedOnCall.go(this.house);
		this.clock.reset();
		assertThat(this.letters.to(this.client)).isEmpty();
		assertThat(this.letters.to(fresh)).isEmpty();
		assertThat(this.desk.activities("EMAIL_HELD_BACK")).isOne();
		assertThat(this.desk.seen()).contains(
				"E-mail niet verstuurd, tegengehouden: Wij nemen uw schade in behandeling",
				"De cliënt heeft intussen een ander e-mailadres.", "tegengehouden: ander e-mailadres");
		assertThat(this.desk.seenByOffice()).doesNotContain("tegengehouden", "Wij nemen uw schade in behandeling");
	}

	@Test
	void whereSomebodyWasHurtNothingStaffWriteIsShared() {
		Owner
			.change("update dossier.dossier set injury = true where claim_number = '%s'".formatted(this.desk.number()));
		var draft = draftOf(text(look("sjabloon", "FREE", "taal", "nl", "tekst", "Over uw nek.", "meelezen", "ja")));
		send(draft, "wanneer", "nu");
		assertThat(this.letters.to(this.client)).hasSize(1);
		assertThat(this.desk.seenByOffice()).doesNotContain("Bericht over uw dossier");
	}

	@Test
	void whatIsMissingIsSaidAtItsFieldAndWhatWasTypedStays() {
		var answer = look("sjabloon", "EXPERT", "taal", "nl", "tekst", "Blijft staan.");
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(text(answer))
			.contains("Vul in wat de cliënt moet weten.", "Kies of de intermediair mag meelezen.",
					">Blijft staan.</textarea>")
			.doesNotContain("<iframe");
	}

	@Test
	void aStepOfTheDossierIsMailedInItsTransactionAndReadByTheOfficeAtOnce() {
		this.desk.act("activiteiten", "voor", "INTERMEDIARY", "soort", "ASSESSED_RECOVERABLE");
		this.desk.act("activiteiten", "voor", "INTERNAL", "soort", "IBAN_ASKED");
		this.desk.act("activiteiten", "voor", "INTERMEDIARY", "soort", "OFFER_RECEIVED");
		assertThat(this.desk.seenByOffice()).contains("Wij nemen uw schade in behandeling");
		assertThat(this.letters.to(this.client)).extracting(ReceivedLetter::subject)
			.containsExactly("Wij nemen uw schade in behandeling");
	}

	@Test
	void aClientWithoutAnAddressIsNotMailed() {
		Owner.change("update dossier.client set email = null where email = '%s'".formatted(this.client));
		this.desk.act("activiteiten", "voor", "INTERMEDIARY", "soort", "ASSESSED_RECOVERABLE");
		assertThat(this.desk.activities("ASSESSED_RECOVERABLE")).isOne();
		assertThat(this.desk.activities("EMAIL_SENT")).isZero();
		assertThat(text(look("sjabloon", "ACCEPTED", "taal", "nl", "meelezen", "ja")))
			.contains("geen e-mailadres bekend");
	}

	@Test
	void inTheNameOfTheOfficeItStandsAboveTheLetterAndInFrontOfTheAddress() {
		var draft = draftOf(text(look("sjabloon", "ACCEPTED", "taal", "nl", "meelezen", "ja", "afzender", "kantoor")));
		send(draft, "wanneer", "nu");
		var letter = this.letters.lastTo(this.client);
		assertThat(letter.header("From")).contains("in samenwerking met 112schade").contains("<meekijken@localhost>");
		assertThat(letter.html()).contains("in samenwerking met 112schade</span>");
	}

	@Test
	void whatIsUnknownIsChosenAgainAndWhatIsNoEmailIsNowhere() {
		assertThat(text(this.desk.marit().browser().get(this.desk.page() + "/e-mails/nieuw?sjabloon=ONZIN")))
			.contains("<select", "Stukken ontbreken");
		assertThat(text(look("sjabloon", "ONZIN", "taal", "nl", "meelezen", "ja")))
			.contains("Kies waarover de e-mail gaat.");
		for (var path : new String[] { "/0", "/x", "/999999999999", "/0/brief", "/0/eml" }) {
			assertThat(get(path).getStatus()).as(path).isEqualTo(404);
		}
	}

	private MockHttpServletResponse look(String... fields) {
		return this.desk.act("e-mails/nieuw", fields);
	}

	private MockHttpServletResponse send(String draft, String... fields) {
		return this.desk.act("e-mails/" + draft + "/versturen", fields);
	}

	private MockHttpServletResponse get(String path) {
		return this.desk.marit().browser().get(this.desk.page() + "/e-mails" + path);
	}

	private static String draftOf(String page) {
		var found = DRAFT.matcher(page);
		if (!found.find()) {
			throw new AssertionError("nothing to send on the page");
		}
		return found.group(1);
	}

	private static String bytes(ReceivedLetter letter) throws Exception {
		var bytes = new ByteArrayOutputStream();
		letter.message().writeTo(bytes);
		return bytes.toString(StandardCharsets.US_ASCII);
	}

	private String kept(String question) {
		return Owner.ask(question + " where d.claim_number = '%s'".formatted(this.desk.number()));
	}

}
