package nl.meekijken.handling;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.trying.DossierExample;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.ReceivedLetter;

import static org.assertj.core.api.Assertions.assertThat;

/** Which step of a dossier writes which letter to its client. */
@ModuleTest
class StatusLettersTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Letters letters;

	private AtTheDesk desk;

	private String client;

	@BeforeEach
	void sitDown() {
		sitDownAt(Examples.aDossier());
	}

	private void sitDownAt(DossierExample dossier) {
		this.desk = AtTheDesk.with(this.house, dossier);
		this.client = "stap" + this.desk.number() + "@voorbeeld.example";
		Owner.change("""
				update dossier.client c set email = '%s' from dossier.dossier d
				 where d.id = c.dossier_id and d.claim_number = '%s'""".formatted(this.client, this.desk.number()));
		Owner.change(
				"update dossier.dossier set injury = false where claim_number = '%s'".formatted(this.desk.number()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					ASSESSED_RECOVERABLE     |                 | Wij nemen uw schade in behandeling            | beoordeeld
					HELD_LIABLE              |                 | De tegenpartij is aansprakelijk gesteld       | drie maanden
					INSPECTION_PLANNED       | 3 december      | Afspraak voor de beoordeling van uw schade    | De afspraak: 3 december
					LIABILITY_ADMITTED       |                 | Reactie van de verzekeraar van de tegenpartij | volledig aansprakelijk
					LIABILITY_PARTLY_ADMITTED| 50%             | Reactie van de verzekeraar van de tegenpartij | voor 50% aansprakelijk
					LIABILITY_DENIED         |                 | Reactie van de verzekeraar van de tegenpartij | niet aansprakelijk
					OFFER_RECEIVED           | € 1.200,00      | Voorstel tot vergoeding: uw akkoord gevraagd  | Het voorstel: € 1.200,00
					IBAN_ASKED               |                 | Op welk rekeningnummer mogen wij uitbetalen?  | Mail uw rekeningnummer niet
					""")
	void aStepThatStaffWriteDownIsMailed(String kind, String detail, String subject, String words) {
		this.desk.act("activiteiten", "voor", "INTERMEDIARY", "soort", kind, "detail", (detail != null) ? detail : "");
		var letter = this.letters.lastTo(this.client);
		assertThat(letter.subject()).isEqualTo(subject);
		assertThat(letter.text()).contains(words, "Beste ");
		assertThat(this.desk.seenByOffice()).contains("E-mail verstuurd aan cliënt: ");
	}

	@Test
	void whereSomebodyWasHurtTheOfficeDoesNotReadItAlong() {
		Owner
			.change("update dossier.dossier set injury = true where claim_number = '%s'".formatted(this.desk.number()));
		this.desk.act("activiteiten", "voor", "INTERMEDIARY", "soort", "LIABILITY_DENIED", "detail", "");
		assertThat(this.letters.lastTo(this.client).text()).contains("niet aansprakelijk");
		assertThat(this.desk.seenByOffice()).doesNotContain("E-mail verstuurd aan cliënt: ");
	}

	@Test
	void thatTheClientWasPaidIsMailedOnceItWasPossible() {
		this.desk.confirmIban();
		payOut("Zomaar.", "");
		assertThat(this.letters.to(this.client)).isEmpty();
		payOut("", "€ 800,00");
		var letter = this.letters.lastTo(this.client);
		assertThat(letter.subject()).isEqualTo("Uw schadevergoeding is overgemaakt");
		assertThat(letter.text()).contains("Overgemaakt: € 800,00", "Beste ");
	}

	@Test
	void aClientWhoReadsEnglishGetsItInEnglish() {
		Owner.change("update dossier.client set language = 'ENGLISH' where email = '%s'".formatted(this.client));
		this.desk.act("activiteiten", "voor", "INTERMEDIARY", "soort", "LIABILITY_PARTLY_ADMITTED", "detail", "50%");
		var letter = this.letters.lastTo(this.client);
		assertThat(letter.subject()).isEqualTo("Answer from the insurer of the counterparty");
		assertThat(letter.text()).contains("Dear ", "the counterparty is liable for 50%");
		assertThat(this.desk.seen()).contains("Taal van de e-mails", "Engels");
		this.desk.act("status", "naar", "ingetrokken", "sluitreden", "CLIENT_WITHDREW", "versie", this.desk.version());
		assertThat(this.letters.lastTo(this.client).text()).contains("The reason: you have withdrawn the assignment.");
	}

	private void payOut(String note, String detail) {
		this.desk.act("activiteiten", "voor", "INTERMEDIARY", "soort", "PAID_OUT", "tekst", note, "detail", detail);
	}

	@ParameterizedTest
	@CsvSource({ "OFFER_RECEIVED", "INSPECTION_PLANNED", "LIABILITY_PARTLY_ADMITTED", "NOTE", "INSURER_REPLIED",
			"PAYMENT_RECEIVED", "WITNESS_ASKED" })
	void whatDoesNotSayEnoughOrIsNotInTheCatalogueIsNotMailed(String kind) {
		this.desk.act("activiteiten", "voor", "INTERMEDIARY", "soort", kind, "tekst", "Zomaar.");
		assertThat(this.desk.activities(kind)).isOne();
		assertThat(this.letters.to(this.client)).isEmpty();
	}

	@Test
	void aMoveOfTheDossierIsMailedOnceHoweverOftenItIsSent() {
		var version = this.desk.version();
		for (var times = 0; times < 2; times++) {
			this.desk.act("status", "naar", "ingetrokken", "sluitreden", "CLIENT_WITHDREW", "versie", version,
					"sleutel", "0e6d4e4a-3d53-4c1c-9f0e-3b8d5a8f2a11");
		}
		assertThat(this.desk.kept("status")).isEqualTo("WITHDRAWN");
		assertThat(this.letters.to(this.client)).singleElement().satisfies(letter -> {
			assertThat(letter.subject()).isEqualTo("Uw dossier is gesloten");
			assertThat(letter.text()).contains("De reden: u heeft de opdracht ingetrokken.");
		});
	}

	@Test
	void anOfficeWithABrandIsItsSenderFromOurAddress() throws MessagingException {
		var ours = sent("ASSESSED_RECOVERABLE").message();
		Owner.change(
				"insert into office.brand (office_id, name, light, dark) values (%d, 'Schadevrij', '#7a1f1f', '#f0a0a0')"
					.formatted(this.desk.sanne().office().value()));
		var letter = sent("HELD_LIABLE");
		var from = (InternetAddress) letter.message().getFrom()[0];
		assertThat(from.getPersonal()).isEqualTo("Schadevrij in samenwerking met 112schade");
		assertThat(from.getAddress()).as("as before").isEqualTo(((InternetAddress) ours.getFrom()[0]).getAddress());
		assertThat(((InternetAddress) letter.message().getReplyTo()[0]).getAddress()).startsWith("dossier+");
		assertThat(letter.html()).contains("Schadevrij in samenwerking met 112schade", "#7a1f1f");
	}

	private ReceivedLetter sent(String kind) {
		this.desk.act("activiteiten", "voor", "INTERMEDIARY", "soort", kind, "detail", "");
		return this.letters.lastTo(this.client);
	}

	@Test
	void aMoveToWaitingForTheSignatureAsksForItByALinkWithTheFormFilledIn() throws Exception {
		sitDownAt(Examples.aDossier().took(DossierStatus.REPORTED));
		this.desk.act("status", "naar", "wacht-op-machtiging", "versie", this.desk.version());
		var letter = this.letters.lastTo(this.client);
		assertThat(letter.subject()).isEqualTo("Uw handtekening is nodig: opdrachtmachtiging " + this.desk.number());
		assertThat(letter.text()).contains("ondertekende opdrachtmachtiging", "in de bijlage");
		assertThat(letter.link("/stukken/")).isNotBlank();
		assertThat(letter.files()).containsExactly("Opdrachtmachtiging " + this.desk.number() + ".pdf");
		assertThat(textOfForm(letter)).contains(this.desk.number().toString(), "Jansen", "AB-12-CD");
		assertThat(this.desk.activities("AUTHORISATION_SENT")).isOne();
		assertThat(this.desk.seenByOffice()).contains("E-mail verstuurd aan cliënt: Uw handtekening is nodig");
	}

	private static String textOfForm(ReceivedLetter letter) throws Exception {
		try (var form = ((Multipart) letter.message().getContent()).getBodyPart(1).getInputStream();
				var document = Loader.loadPDF(form.readAllBytes())) {
			return new PDFTextStripper().getText(document);
		}
	}

	@Test
	void aMoveToWaitingForPapersAsksForWhatIsMissingByALink() {
		sitDownAt(Examples.aDossier().took(DossierStatus.REPORTED));
		this.desk.act("status", "naar", "wacht-op-stukken", "versie", this.desk.version());
		var letter = this.letters.lastTo(this.client);
		assertThat(letter.subject()).isEqualTo("Wij missen nog stukken voor uw dossier " + this.desk.number());
		assertThat(letter.text()).contains("foto’s van de schade");
		assertThat(letter.link("/stukken/")).isNotBlank();
		assertThat(this.letters.to(this.client)).hasSize(1);
	}

	@Test
	void papersThatStaffNameAreAskedForByThatName() {
		this.desk.act("activiteiten", "voor", "INTERMEDIARY", "soort", "PAPERS_REQUESTED", "detail", "pro forma nota");
		assertThat(this.letters.lastTo(this.client).text()).contains("pro forma nota");
		this.desk.act("activiteiten", "voor", "INTERNAL", "soort", "PAPERS_REQUESTED", "detail", "intern");
		assertThat(this.letters.to(this.client)).hasSize(1);
	}

	@Test
	void aMoveThatComesTooLateIsNotMailed() {
		this.desk.act("status", "naar", "ingetrokken", "sluitreden", "CLIENT_WITHDREW", "versie", "0");
		assertThat(this.letters.to(this.client)).isEmpty();
	}

}
