package nl.meekijken.filing;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.document.CheckingDesk;
import nl.meekijken.document.ReceivedBytes;
import nl.meekijken.scanner.ScanOutcome;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.SamplePapers;

import static nl.meekijken.filing.FilingDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

/** What staff do with the papers of a dossier, and what its intermediary then sees. */
@ModuleTest
class FilingTests {

	private static final byte[] REPORT = ReceivedBytes.pdf("report");

	@Autowired
	private ApplicationContext house;

	private FilingDesk desk;

	@BeforeEach
	void sitDown() {
		this.desk = FilingDesk.with(this.house, Examples.aDossier());
	}

	@Test
	void forWhomAPaperIsHasToBeChosenBeforeAnythingIsKept() {
		var refused = this.desk.add("", "", "", "rapport.pdf", REPORT);
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(text(refused))
			.contains("Kies eerst wie dit mag zien.", "Kies wat voor document het is.", "Kies van wie het komt.",
					"value=\"Bureau Vis\"")
			.doesNotContain("value=\"INTERMEDIARY\" checked");
		assertThat(Owner
			.ask("select count(*) from document.arrival where office_id = " + this.desk.sanne().office().value()))
			.isEqualTo("0");
		var nothing = this.desk.marit()
			.browser()
			.postForm(this.desk.papers(),
					this.desk.form()
						.with("voor", "INTERNAL")
						.with("soort", "OTHER")
						.with("van", "OTHER")
						.with("bestand", "", new byte[0]));
		assertThat(text(nothing)).contains("Kies ten minste één bestand.");
	}

	@Test
	void aReportIsKeptBackReleasedAndKeptBackAgain() {
		assertThat(text(this.desk.add("INTERNAL", "EXPERT_REPORT", "EXPERT", "rapport.pdf", REPORT)))
			.contains("Het document wordt gecontroleerd", "Nog niet in het dossier");
		this.desk.check();
		var id = this.desk.idOf("rapport.pdf");
		assertThat(this.desk.see(this.desk.papers())).contains("rapport.pdf", "Bureau Vis", "Alleen 112schade");
		var office = this.desk.office();
		var theirs = "/dossiers/" + this.desk.number() + "/documenten/" + id;
		assertThat(office.get(theirs).getStatus()).isEqualTo(404);
		assertThat(this.desk.seenByOffice()).doesNotContain("rapport.pdf");
		assertThat(show(id, "INTERNAL", "INTERMEDIARY")).isEqualTo(this.desk.papers() + "/" + id + "?gewijzigd");
		assertThat(this.desk.seenByOffice()).contains("Document vrijgegeven: rapport.pdf", "documenten/" + id + "\"");
		assertThat(office.get(theirs).getStatus()).isEqualTo(200);
		show(id, "INTERMEDIARY", "INTERNAL");
		assertThat(office.get(theirs).getStatus()).isEqualTo(404);
		assertThat(this.desk.activities("DOCUMENT_RELEASED", "INTERMEDIARY")).isOne();
		assertThat(this.desk.activities("DOCUMENT_AUDIENCE_CHANGED", "INTERNAL")).isOne();
	}

	@Test
	void aPaperThatIsReleasedLateIsNewToWhoeverLookedInBetween() {
		this.desk.add("INTERNAL", "OTHER", "INSURER", "oud.pdf", REPORT);
		this.desk.check();
		var id = this.desk.idOf("oud.pdf");
		Owner.change("update document.document set received_at = received_at - interval '70 days' where id = " + id);
		var office = this.desk.office();
		assertThat(marks(office)).isZero();
		show(id, "INTERNAL", "INTERMEDIARY");
		assertThat(marks(office)).isOne();
		office.get("/dossiers/" + this.desk.number() + "/documenten/" + id);
		assertThat(marks(office)).isZero();
		show(id, "INTERMEDIARY", "CLIENT_TOO");
		assertThat(marks(office)).as("what was to be seen already is no news").isZero();
	}

	@Test
	void whatAColleagueChoseMeanwhileIsNotOverwritten() {
		this.desk.add("INTERNAL", "OTHER", "INSURER", "brief.pdf", REPORT);
		this.desk.check();
		var id = this.desk.idOf("brief.pdf");
		show(id, "INTERNAL", "CLIENT_TOO");
		var late = post(id + "/voor", "was", "INTERNAL", "voor", "INTERMEDIARY");
		assertThat(late.getStatus()).isEqualTo(409);
		assertThat(text(late)).contains("Een collega was u voor.", "intussen voor: Intermediair en cliënt",
				"name=\"was\" value=\"CLIENT_TOO\"", "value=\"INTERMEDIARY\" checked");
		assertThat(post(id + "/voor", "was", "CLIENT_TOO").getStatus()).isEqualTo(422);
		var key = UUID.randomUUID().toString();
		for (var times = 0; times < 2; times++) {
			assertThat(post(id + "/voor", "was", "CLIENT_TOO", "voor", "INTERNAL", "sleutel", key).getStatus())
				.isEqualTo(303);
		}
	}

	@Test
	void aPaperIsRemovedWithAReasonThatItsReadersRead() {
		this.desk.add("INTERMEDIARY", "OTHER", "INSURER", "brief.pdf", REPORT);
		this.desk.check();
		var id = this.desk.idOf("brief.pdf");
		var without = post(id + "/verwijderen", "reden", " ");
		assertThat(without.getStatus()).isEqualTo(422);
		assertThat(text(without)).contains("Schrijf op waarom, in hoogstens 500 tekens.");
		assertThat(post(id + "/verwijderen", "reden", "Hoort bij een ander <b>dossier</b>").getHeader("Location"))
			.endsWith("?verwijderd");
		assertThat(this.desk.see(this.desk.papers())).contains("Marit Hofstra", "Hoort bij een ander &lt;b&gt;");
		assertThat(this.desk.seenByOffice()).contains("Document verwijderd: brief.pdf",
				"Hoort bij een ander &lt;b&gt;");
		assertThat(this.desk.marit().browser().get(this.desk.papers() + "/" + id).getStatus()).isEqualTo(404);
		assertThat(post(id + "/verwijderen", "reden", "Nog eens").getHeader("Location")).endsWith("?al-weg");
		assertThat(this.desk.activities("DOCUMENT_REMOVED", "INTERMEDIARY")).isOne();
	}

	@Test
	void whatIsHeldBackIsToldWithItsReasonAndOpensForNobody() {
		this.desk.add("INTERMEDIARY", "OTHER", "OTHER", "fout.pdf", REPORT);
		new CheckingDesk(this.house).check(new ScanOutcome.Infected("Eicar"));
		this.desk.add("INTERNAL", "OTHER", "OTHER", "wacht.pdf", ReceivedBytes.pdf("waits"));
		assertThat(this.desk.see(this.desk.papers())).contains("fout.pdf", "in dit bestand is een virus gevonden",
				"wacht.pdf", "Wordt gecontroleerd.", "Er zijn nog geen documenten.");
		var held = Owner
			.ask("select min(id) from document.arrival where office_id = " + this.desk.sanne().office().value());
		for (var way : new String[] { "", "/origineel", "/klein.png", "/pagina/1.png" }) {
			assertThat(this.desk.marit().browser().get(this.desk.papers() + "/" + held + way).getStatus()).as(way)
				.isEqualTo(404);
		}
	}

	@Test
	void theOriginalIsHandedOutAsAFileAndEveryLookIsRecorded() throws IOException {
		var bytes = SamplePapers.packedScript();
		this.desk.add("INTERNAL", "OTHER", "INSURER", "actief.pdf", bytes);
		this.desk.check();
		var id = this.desk.idOf("actief.pdf");
		var original = this.desk.marit().browser().get(this.desk.papers() + "/" + id + "/origineel");
		assertThat(original.getContentAsByteArray()).isEqualTo(bytes);
		assertThat(original.getHeader("Content-Disposition")).startsWith("attachment;");
		assertThat(original.getHeader("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
		assertThat(original.getHeader("Cache-Control")).contains("no-store");
		assertThat(this.desk.views(id)).isOne();
		assertThat(this.desk.see(this.desk.papers() + "/" + id)).contains("Wees voorzichtig met het origineel");
		assertThat(this.desk.marit().browser().get(this.desk.papers() + "/" + id + "/pagina/1.png").getContentType())
			.startsWith("image/");
		assertThat(this.desk.views(id)).isEqualTo(2);
		var other = FilingDesk.with(this.house, Examples.aDossier());
		assertThat(this.desk.marit().browser().get(other.papers() + "/" + id + "/origineel").getStatus())
			.isEqualTo(404);
	}

	@Test
	void aDossierThatIsClosedOrWithdrawnTakesWhatStaffAdd() {
		var closed = FilingDesk.with(this.house, Examples.aDossier().closed());
		assertThat(text(closed.add("INTERNAL", "INSURER_LETTER", "INSURER", "laat.pdf", REPORT)))
			.contains("Het document wordt gecontroleerd");
		Owner.change("update dossier.dossier set consent_withdrawn_on = current_date where office_id = "
				+ this.desk.sanne().office().value());
		assertThat(text(this.desk.add("INTERMEDIARY", "INSURER_LETTER", "INSURER", "brief.pdf", REPORT)))
			.contains("Het document wordt gecontroleerd");
		this.desk.check();
		assertThat(this.desk.see(this.desk.papers() + "/" + this.desk.idOf("brief.pdf"))).contains("brief.pdf");
		assertThat(this.desk.office()
			.get("/dossiers/" + this.desk.number() + "/documenten/" + this.desk.idOf("brief.pdf"))
			.getStatus()).isEqualTo(404);
	}

	/** How many papers of the dossier are called new. */
	private long marks(Browser office) {
		var page = text(office.get("/dossiers/" + this.desk.number()));
		return Pattern.compile("class=\"tag new\"")
			.matcher(page.substring(page.indexOf("id=\"papieren\"")))
			.results()
			.count();
	}

	private String show(String id, String was, String becomes) {
		return String.valueOf(post(id + "/voor", "was", was, "voor", becomes).getHeader("Location"));
	}

	private MockHttpServletResponse post(String what, String... fields) {
		this.desk.see(this.desk.papers());
		return this.desk.marit().browser().post(this.desk.papers() + "/" + what, fields);
	}

}
