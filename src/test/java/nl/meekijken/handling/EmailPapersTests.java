package nl.meekijken.handling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.correspondence.PlannedOnCall;
import nl.meekijken.database.Boundary;
import nl.meekijken.document.DocumentAudience;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.Documents;
import nl.meekijken.document.NewDocument;
import nl.meekijken.document.Origin;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.trying.BroughtPapers;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;

import static nl.meekijken.handling.AtTheDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

/** Papers of a dossier that travel with a letter to its client. */
@ModuleTest
class EmailPapersTests {

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
		this.client = "stuk" + this.desk.number() + "@voorbeeld.example";
		Owner.change("""
				update dossier.client c set email = '%s' from dossier.dossier d
				 where d.id = c.dossier_id and d.claim_number = '%s'""".formatted(this.client, this.desk.number()));
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void papersTravelAlongUnderTheNameOfTheirKind() {
		var paper = paper("Rapport van Jansen (geheim).pdf", 4);
		var draft = draftOf(
				text(look("sjabloon", "EXPERT", "taal", "nl", "detail", "Morgen", "meelezen", "ja", "papier", paper)));
		send(draft, "wanneer", "nu");
		assertThat(this.letters.lastTo(this.client).files()).singleElement()
			.satisfies(name -> assertThat(name).startsWith(this.desk.number() + " ")
				.endsWith(" 1.pdf")
				.doesNotContain("geheim"));
		assertThat(text(get("/" + draft))).contains(this.desk.number() + " ", " 1.pdf");
	}

	@Test
	void morePapersThanAMailCarriesAreSaidAtTheirField() {
		var paper = paper("Groot.pdf", 10_000_001);
		var answer = look("sjabloon", "ACCEPTED", "taal", "nl", "meelezen", "ja", "papier", paper);
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(text(answer)).contains("samen groter dan 10 MB", "value=\"" + paper + "\" checked");
	}

	@Test
	void aPaperThatCanDoMoreThanBeReadDoesNotTravel() {
		var paper = paper("Actief.pdf", 4);
		Owner.change("update document.document set active = true where id = " + paper);
		assertThat(text(look("sjabloon", "ACCEPTED", "taal", "nl", "meelezen", "ja", "papier", paper)))
			.contains("mag niet mee omdat het bestand meer kan");
	}

	@ParameterizedTest
	@ValueSource(strings = { "INTERNAL", "INTERMEDIARY" })
	void aPaperThatIsNotForTheClientIsNeitherOfferedNorSent(String audience) {
		var paper = paper("Niet voor u.pdf", 4);
		show(paper, audience);
		assertThat(text(get("/nieuw?sjabloon=ACCEPTED"))).doesNotContain("Niet voor u.pdf")
			.contains("Eén document is niet voor de cliënt en kan niet mee.", this.desk.page() + "/documenten\"");
		var answer = look("sjabloon", "ACCEPTED", "taal", "nl", "meelezen", "ja", "papier", paper);
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(text(answer))
			.contains("Een van de bijlagen is niet voor de cliënt.", "value=\"" + paper + "\" checked")
			.doesNotContain("/versturen");
		show(paper, "CLIENT_TOO");
		assertThat(text(get("/nieuw?sjabloon=ACCEPTED"))).contains("Niet voor u.pdf").doesNotContain("kan niet mee");
	}

	@Test
	void whatIsKeptFromTheClientMeanwhileDoesNotLeaveWithWhatWasLookedAt() {
		var paper = paper("Toch niet.pdf", 4);
		var draft = draftOf(text(look("sjabloon", "ACCEPTED", "taal", "nl", "meelezen", "ja", "papier", paper)));
		show(paper, "INTERMEDIARY");
		for (var when : new String[] { "nu", "later" }) {
			assertThat(text(send(draft, "wanneer", when, "moment", "2026-12-01T10:00")))
				.contains("Een van de bijlagen mag niet meer naar de cliënt, of is verwijderd.");
		}
		assertThat(this.letters.to(this.client)).isEmpty();
		show(paper, "CLIENT_TOO");
		assertThat(send(draft, "wanneer", "nu").getHeader("Location")).endsWith("?verstuurd");
		assertThat(this.letters.lastTo(this.client).files()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "voor", "verwijderen" })
	void whatWasPlannedIsHeldBackForGoodAndColleaguesReadIt(String decision) {
		var paper = paper("Bedenking.pdf", 4);
		var draft = draftOf(text(look("sjabloon", "ACCEPTED", "taal", "nl", "meelezen", "ja", "papier", paper)));
		send(draft, "wanneer", "later", "moment", "2026-12-01T10:00");
		this.desk.act("documenten/" + paper + "/" + decision, "was", "CLIENT_TOO", "voor", "INTERNAL", "reden", "Fout");
		this.clock.move(Duration.ofDays(300));
		PlannedOnCall.go(this.house);
		PlannedOnCall.go(this.house);
		this.clock.reset();
		assertThat(this.letters.to(this.client)).isEmpty();
		assertThat(this.desk.activities("EMAIL_HELD_BACK")).isOne();
		assertThat(this.desk.activities("EMAIL_SENT")).isZero();
		assertThat(this.desk.seen()).contains(
				"E-mail niet verstuurd, tegengehouden: Wij nemen uw schade in behandeling",
				"Een bijlage is niet meer voor de cliënt, of is verwijderd.", ">tegengehouden</span>");
		assertThat(this.desk.seenByOffice()).doesNotContain("tegengehouden");
		assertThat(text(send(draft, "wanneer", "nu"))).doesNotContain("in de wachtrij");
		assertThat(this.letters.to(this.client)).isEmpty();
	}

	@Test
	void aPaperOfAnotherDossierIsNotThere() {
		var here = this.desk;
		this.desk = AtTheDesk.with(this.house, Examples.aDossier());
		var paper = paper("Elders.pdf", 4);
		this.desk = here;
		var draft = draftOf(text(look("sjabloon", "ACCEPTED", "taal", "nl", "meelezen", "ja", "papier", paper)));
		send(draft, "wanneer", "nu");
		assertThat(this.letters.lastTo(this.client).files()).isEmpty();
	}

	private static void show(String paper, String audience) {
		Owner.change("update document.document set audience = '%s' where id = %s".formatted(audience, paper));
	}

	private String paper(String name, int size) {
		var bytes = new byte[size];
		var document = new NewDocument(DocumentKind.EXPERT_REPORT, name, "application/pdf", this.clock.instant(),
				Origin.EXPERT, null, DocumentAudience.CLIENT_TOO);
		var dossier = new DossierId(Long.parseLong(
				Owner.ask("select id from dossier.dossier where claim_number = '%s'".formatted(this.desk.number()))));
		try {
			var id = this.house.getBean(Boundary.class)
				.insideOrThrow(this.desk.sanne().office(), () -> BroughtPapers.keep(this.house.getBean(Documents.class),
						this.desk.sanne().office(), dossier, document, new ByteArrayInputStream(bytes)));
			return Long.toString(id.value());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
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

}
