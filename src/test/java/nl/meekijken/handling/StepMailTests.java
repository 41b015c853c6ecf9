package nl.meekijken.handling;

import java.time.Duration;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.trying.DossierExample;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Staff know beforehand what a step mails to the client, and afterwards what it did not.
 */
@ModuleTest
class StepMailTests {

	private static final String HELD_BACK = "E-mail niet verstuurd, tegengehouden: ";

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
		sitDownAt(Examples.aDossier());
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	private void sitDownAt(DossierExample dossier) {
		this.desk = AtTheDesk.with(this.house, dossier);
		this.client = "mee" + this.desk.number() + "@voorbeeld.example";
		change("email = '%s'".formatted(this.client));
	}

	private void change(String column) {
		Owner.change("""
				update dossier.client c set %s from dossier.dossier d
				 where d.id = c.dossier_id and d.claim_number = '%s'""".formatted(column, this.desk.number()));
	}

	@Test
	void bothFormsSayWhichChoicesMailTheClient() {
		var page = Jsoup.parse(this.desk.seen());
		assertThat(page.select("#soort-uitleg, #naar-uitleg").eachText()).hasSize(2)
			.allSatisfy(told -> assertThat(told).startsWith("Bij een keuze met (mailt de cliënt)"));
		assertThat(page.select("#soort option[value=HELD_LIABLE], #soort option[value=PAPERS_REQUESTED]").eachText())
			.hasSize(2)
			.allSatisfy(name -> assertThat(name).endsWith(" (mailt de cliënt)"));
		assertThat(page.select("#soort option[value=NOTE], #soort option[value=INSURER_FOUND]").text())
			.doesNotContain("mailt");
		assertThat(page.select("#naar option[value=in-discussie], #naar option[value=ingetrokken]").eachText())
			.hasSize(2)
			.allSatisfy(name -> assertThat(name).endsWith(" (mailt de cliënt)"));
		assertThat(page.select("#naar option[value=kifid], #naar option[value=wacht-op-stukken]").eachText()).hasSize(2)
			.allSatisfy(name -> assertThat(name).doesNotContain("mailt"));
	}

	@Test
	void theySayItInEnglishToo() {
		this.desk.marit().browser().post("/taal", "taal", "en", "terug", this.desk.page());
		assertThat(this.desk.seen()).contains("A choice marked (e-mails the client)",
				"Counterparty held liable (e-mails the client)");
		assertThat(preview("INTERMEDIARY", "HELD_LIABLE", "")).contains("The client also gets an e-mail about this");
	}

	@Test
	void aPreviewSaysWhatTheClientWillGet() {
		assertThat(preview("INTERMEDIARY", "HELD_LIABLE", ""))
			.contains("De cliënt krijgt hiervan meteen ook een e-mail", "Tegenpartij aansprakelijk gesteld.");
		assertThat(preview("INTERMEDIARY", "OFFER_RECEIVED", "")).contains("vul daarvoor eerst");
		assertThat(preview("INTERMEDIARY", "OFFER_RECEIVED", "€ 10,00")).contains("Voorstel tot vergoeding");
		assertThat(preview("INTERNAL", "HELD_LIABLE", "")).contains("De cliënt krijgt hiervan geen e-mail.");
		assertThat(preview("INTERMEDIARY", "INSURER_FOUND", "")).contains("De cliënt krijgt hiervan geen e-mail.");
		change("email = null");
		assertThat(preview("INTERMEDIARY", "HELD_LIABLE", "")).contains("er is geen e-mailadres bekend");
		assertThat(this.letters.to(this.client)).isEmpty();
	}

	private String preview(String whom, String kind, String detail) {
		return Jsoup
			.parse(AtTheDesk.text(this.desk.act("activiteiten", "voor", whom, "soort", kind, "detail", detail, "tekst",
					"Zomaar.", "voorbeeld", "ja")))
			.select(".preview")
			.text();
	}

	@Test
	void aLineAndAMoveOfOneDayAreMailedOnce() {
		sitDownAt(Examples.aDossier().took(DossierStatus.REPORTED, DossierStatus.ASSESSING));
		line("HELD_LIABLE", "");
		move("aansprakelijk-gesteld");
		assertThat(this.letters.to(this.client)).hasSize(1);
		assertThat(this.desk.seen()).contains(HELD_BACK + "De tegenpartij is aansprakelijk gesteld",
				"De cliënt kreeg deze e-mail al.");
		assertThat(this.desk.seenByOffice()).doesNotContain(HELD_BACK);
		this.clock.move(Duration.ofDays(1));
		line("HELD_LIABLE", "");
		assertThat(this.letters.to(this.client)).as("on another day").hasSize(2);
	}

	@ParameterizedTest
	@CsvSource({ "PAPERS_REQUESTED, wacht-op-stukken", "AUTHORISATION_SENT, wacht-op-machtiging" })
	void whatIsAskedForInALineAndByAMoveIsAskedOnce(String kind, String status) {
		sitDownAt(Examples.aDossier().took(DossierStatus.REPORTED));
		line(kind, "");
		move(status);
		assertThat(this.letters.to(this.client)).hasSize(1);
		assertThat(this.desk.activities(kind)).isEqualTo(2);
		assertThat(this.desk.kept("(select count(*) from piece.upload_request r where r.dossier_id = dossier.id)"))
			.isEqualTo("1");
	}

	@Test
	void whatAnInsurerAnsweredIsToldOnceHoweverItIsTyped() {
		line("LIABILITY_PARTLY_ADMITTED", "75 %");
		move("erkend");
		assertThat(this.letters.to(this.client)).hasSize(1);
		this.clock.move(Duration.ofDays(2));
		line("LIABILITY_PARTLY_ADMITTED", "75%");
		assertThat(this.letters.to(this.client)).as("still the same").hasSize(1);
		line("LIABILITY_PARTLY_ADMITTED", "80%");
		assertThat(this.letters.to(this.client)).as("another answer").hasSize(2);
	}

	@Test
	void aDisputeOverAnAnswerThatTheClientKnowsIsNoOtherAnswer() {
		line("LIABILITY_PARTLY_ADMITTED", "50%");
		this.clock.move(Duration.ofDays(1));
		move("in-discussie");
		assertThat(this.letters.to(this.client)).hasSize(1);
		line("LIABILITY_ADMITTED", "");
		move("geclaimd");
		this.clock.move(Duration.ofDays(1));
		move("in-discussie");
		assertThat(this.letters.to(this.client)).as("what was admitted is taken back").hasSize(3);
		assertThat(this.letters.lastTo(this.client).text()).contains("niet met ons eens");
	}

	@Test
	void twoOffersOfOneDayAreBothMailed() {
		line("OFFER_RECEIVED", "€ 100,00");
		line("OFFER_RECEIVED", "€ 100,00");
		line("OFFER_RECEIVED", "€ 900,00");
		assertThat(this.letters.to(this.client)).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "tegenpartij-achterhalen", "expertise" })
	void whatIsTakenOnIsToldTheClientBeforeItIsLookedInto(String status) {
		sitDownAt(Examples.aDossier().took(DossierStatus.REPORTED, DossierStatus.ASSESSING));
		assertThat(Jsoup.parse(this.desk.seen()).select("#naar option[value=" + status + "]").text())
			.contains("mailt de cliënt");
		move(status);
		assertThat(this.letters.lastTo(this.client).subject()).isEqualTo("Wij nemen uw schade in behandeling");
		assertThat(this.desk.activities("ASSESSED_RECOVERABLE")).isOne();
		assertThat(this.desk.activities("STATUS_CHANGED")).isOne();
	}

	@Test
	void whatWasAssessedBeforeIsNotToldAgain() {
		sitDownAt(Examples.aDossier().took(DossierStatus.REPORTED, DossierStatus.ASSESSING));
		line("ASSESSED_RECOVERABLE", "");
		this.clock.move(Duration.ofDays(3));
		move("expertise");
		assertThat(this.desk.activities("ASSESSED_RECOVERABLE")).isOne();
		assertThat(this.letters.to(this.client)).hasSize(1);
	}

	@Test
	void aDisputeIsToldTheClient() {
		move("in-discussie");
		var letter = this.letters.lastTo(this.client);
		assertThat(letter.subject()).isEqualTo("Reactie van de verzekeraar van de tegenpartij");
		assertThat(letter.text()).contains("de tegenpartij is het niet met ons eens over de aansprakelijkheid");
		this.desk.act("status", "naar", "wacht-op-stukken", "versie", this.desk.version(), "uitleg", "Een vergissing.");
		assertThat(this.letters.to(this.client)).as("a step back").hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "HELD_LIABLE, De tegenpartij is aansprakelijk gesteld", "PAPERS_REQUESTED, Wij missen nog stukken",
			"AUTHORISATION_SENT, Uw handtekening is nodig" })
	void whoHasNoAddressIsSaidNotToHaveBeenMailed(String kind, String heading) {
		change("email = null");
		line(kind, "");
		assertThat(this.desk.seen()).contains(HELD_BACK + heading, "maar er is geen e-mailadres bekend.");
		assertThat(this.desk.seenByOffice()).doesNotContain(HELD_BACK);
	}

	@Test
	void whatDoesNotSayEnoughIsSaidNotToHaveBeenMailed() {
		line("OFFER_RECEIVED", "");
		assertThat(this.desk.seen()).contains(HELD_BACK + "Er is een voorstel", "Schrijf de cliënt zelf.");
		Owner.change("update dossier.counterparty set stance = 'OPEN', percentage = null where dossier_id = "
				+ this.desk.kept("id"));
		assertThat(option("erkend")).doesNotContain("mailt");
		move("erkend");
		assertThat(this.desk.seen()).contains(HELD_BACK + "De verzekeraar heeft geantwoord");
		assertThat(this.letters.to(this.client)).isEmpty();
	}

	private String option(String status) {
		Document page = Jsoup.parse(this.desk.seen());
		return page.select("#naar option[value=" + status + "]").text();
	}

	private void line(String kind, String detail) {
		this.desk.act("activiteiten", "voor", "INTERMEDIARY", "soort", kind, "detail", detail);
	}

	private void move(String status) {
		this.desk.act("status", "naar", status, "versie", this.desk.version());
	}

}
