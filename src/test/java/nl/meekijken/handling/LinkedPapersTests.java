package nl.meekijken.handling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.database.Boundary;
import nl.meekijken.document.DocumentAudience;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.Documents;
import nl.meekijken.document.NewDocument;
import nl.meekijken.document.Origin;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.trying.BroughtPapers;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;

import static nl.meekijken.handling.AtTheDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

/** A client fetches papers by a link instead of getting them with the mail. */
@ModuleTest
class LinkedPapersTests {

	private static final String LIST = "/stukken/papieren/lijst";

	private static final Pattern DRAFT = Pattern.compile("/e-mails/(\\d+)/versturen");

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Letters letters;

	@Autowired
	private MovableClock clock;

	private AtTheDesk desk;

	private String client;

	private String paper;

	@BeforeEach
	void sitDown() {
		this.desk = AtTheDesk.with(this.house, Examples.aDossier());
		this.client = "haalt" + this.desk.number() + "@voorbeeld.example";
		Owner.change("""
				update dossier.client c set email = '%s' from dossier.dossier d
				 where d.id = c.dossier_id and d.claim_number = '%s'""".formatted(this.client, this.desk.number()));
		this.paper = paper("Rapport (geheim).pdf", "%PDF-1.7 rapport");
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void theClientFetchesExactlyThosePapersAndNothingElse() {
		var other = paper("Iets anders.pdf", "%PDF-1.7 anders");
		var link = sent();
		assertThat(this.letters.lastTo(this.client).files()).isEmpty();
		assertThat(this.letters.lastTo(this.client).text()).contains("Bij deze e-mail horen stukken.");
		var browser = browser();
		var arrival = browser.get(link);
		assertThat(arrival.getHeader("Location")).isEqualTo(LIST);
		var list = text(browser.get(LIST));
		assertThat(list).contains(this.desk.number() + " ", " 1.pdf", "Stukken ophalen", "/papieren/1/ophalen")
			.doesNotContain("geheim", "Iets anders", "Jansen", link);
		var fetched = browser.get("/stukken/papieren/1/ophalen");
		assertThat(text(fetched)).isEqualTo("%PDF-1.7 rapport");
		assertThat(fetched.getHeader("Content-Disposition")).startsWith("attachment;");
		assertThat(fetched.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(fetched.getHeader("Content-Security-Policy")).contains("sandbox");
		assertThat(fetched.getHeader("Cache-Control")).contains("no-store");
		for (var place : List.of("0", "2", other, "x", "99999999999")) {
			assertThat(browser.get("/stukken/papieren/" + place + "/ophalen").getStatus()).as(place).isEqualTo(404);
		}
		assertThat(Owner.ask("select count(*) from access.view_record where seen = 'DOCUMENT' and seen_id = "
				+ this.paper + " and person_id is null"))
			.isEqualTo("1");
	}

	@Test
	void lookingUsesNothingUpAndAnotherTelephoneMayLookToo() {
		var link = sent();
		for (var times = 0; times < 3; times++) {
			var browser = browser();
			browser.get(link);
			assertThat(browser.get("/stukken/papieren/1/ophalen").getStatus()).isEqualTo(200);
		}
	}

	@Test
	void withoutALinkNothingIsFetched() {
		sent();
		assertThat(browser().get(LIST).getHeader("Location")).isEqualTo("/stukken/geen");
		assertThat(browser().get("/stukken/papieren/1/ophalen").getHeader("Location")).isEqualTo("/stukken/geen");
	}

	@Test
	void itDiesAfterThirtyDaysAndInASessionToo() {
		var link = sent();
		var browser = browser();
		browser.get(link);
		this.clock.move(Duration.ofDays(30).minusMinutes(1));
		assertThat(browser().get(link).getStatus()).isEqualTo(303);
		this.clock.move(Duration.ofMinutes(2));
		assertEnded(link);
		assertThat(browser.get(LIST).getStatus()).isNotEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "audience = 'INTERMEDIARY'", "audience = 'INTERNAL'", "active = true" })
	void itDiesWithWhatIsNotForTheClientAnyMore(String change) {
		var link = sent();
		var browser = browser();
		browser.get(link);
		Owner.change("update document.document set " + change + " where id = " + this.paper);
		assertThat(browser.get("/stukken/papieren/1/ophalen").getStatus()).isEqualTo(404);
		assertThat(browser.get(LIST).getStatus()).isEqualTo(410);
		assertEnded(link);
	}

	@Test
	void itDiesWithAPaperThatIsRemoved() {
		var link = sent();
		this.desk.act("documenten/" + this.paper + "/verwijderen", "was", "CLIENT_TOO", "reden", "Fout");
		assertEnded(link);
	}

	@Test
	void staffSeeHowFarItIsAndEndIt() {
		var link = sent();
		var page = this.desk.page() + "/e-mails/" + emailId();
		assertThat(text(get(page))).contains("De cliënt kan deze stukken ophalen tot en met", "Beëindig de link");
		assertThat(this.desk.act("e-mails/" + emailId() + "/link-beeindigen").getHeader("Location"))
			.endsWith("?link-beeindigd");
		assertThat(text(get(page + "?link-beeindigd")))
			.contains("De link naar de stukken werkt niet meer.", "beëindigde de link")
			.doesNotContain("Beëindig de link");
		assertEnded(link);
	}

	@Test
	void theIntermediaryReadsTheLetterWithoutTheLink() {
		var link = sent();
		assertThat(Owner.ask("select html from correspondence.email where id = " + emailId()))
			.contains("Haal de stukken op (alleen voor de ontvanger)")
			.doesNotContain(link.substring(link.lastIndexOf('/') + 1));
		assertThat(Owner.ask("select count(*) from correspondence.paper_link where secret_hash like '%"
				+ link.substring(link.lastIndexOf('/') + 1) + "%'"))
			.isEqualTo("0");
	}

	@Test
	void whatIsTooLargeForAMailCanBeFetched() {
		this.paper = paper("Groot.pdf", "x".repeat(10_000_001));
		assertThat(sent()).startsWith("/stukken/ophalen/");
	}

	@Test
	void aClientWhoReadsEnglishIsServedInEnglish() {
		Owner.change("update dossier.client set language = 'ENGLISH' where email = '%s'".formatted(this.client));
		var browser = browser();
		browser.get(sent());
		assertThat(text(browser.get(LIST))).contains("Fetch documents", "lang=\"en\"");
	}

	@Test
	void aLinkThatNeverWasFetchesNothing() {
		sent();
		var browser = browser();
		browser.get("/stukken/" + "0".repeat(26));
		assertThat(browser.get(LIST).getStatus()).isNotEqualTo(200);
		assertEnded("/stukken/ophalen/" + "0".repeat(26));
		assertEnded("/stukken/ophalen/onzin");
	}

	private void assertEnded(String link) {
		var answer = browser().get(link);
		assertThat(answer.getStatus()).isEqualTo(410);
		assertThat(text(answer)).contains("Deze link werkt niet");
	}

	private String sent() {
		var looked = text(this.desk.act("e-mails/nieuw", "sjabloon", "ACCEPTED", "taal", "nl", "meelezen", "ja",
				"papier", this.paper, "papieren-als", "link"));
		var found = DRAFT.matcher(looked);
		assertThat(found.find()).isTrue();
		this.desk.act("e-mails/" + found.group(1) + "/versturen", "wanneer", "nu");
		return this.letters.lastTo(this.client).link("/stukken/ophalen/");
	}

	private String emailId() {
		return String.valueOf(
				Owner.ask("select max(id) from correspondence.email where recipient = '%s'".formatted(this.client)));
	}

	private MockHttpServletResponse get(String path) {
		return this.desk.marit().browser().get(path);
	}

	private Browser browser() {
		return new Browser(this.house.getBean(MockMvc.class));
	}

	private String paper(String name, String content) {
		var document = new NewDocument(DocumentKind.EXPERT_REPORT, name, "application/pdf", this.clock.instant(),
				Origin.EXPERT, null, DocumentAudience.CLIENT_TOO);
		var dossier = new DossierId(Long.parseLong(
				Owner.ask("select id from dossier.dossier where claim_number = '%s'".formatted(this.desk.number()))));
		var office = this.desk.sanne().office();
		try {
			var id = this.house.getBean(Boundary.class)
				.insideOrThrow(office, () -> BroughtPapers.keep(this.house.getBean(Documents.class), office, dossier,
						document, new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII))));
			return Long.toString(id.value());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
