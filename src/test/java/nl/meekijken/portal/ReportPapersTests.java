package nl.meekijken.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

import nl.meekijken.document.CheckingDesk;
import nl.meekijken.document.ReceivedBytes;
import nl.meekijken.intake.DraftKeeping;
import nl.meekijken.portal.Desk.Reader;
import nl.meekijken.scanner.ScanOutcome;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;

import static org.assertj.core.api.Assertions.assertThat;

/** Papers that go along with a report, before there is a dossier for them. */
@ModuleTest
@Import(Desk.class)
class ReportPapersTests {

	@Autowired
	private Desk desk;

	@Autowired
	private ConfigurableApplicationContext house;

	@Autowired
	private MovableClock clock;

	private Reader sanne;

	private WrittenReport report;

	@BeforeEach
	void begin() throws Exception {
		this.sanne = this.desk.aReader();
		this.report = WrittenReport.complete(this.sanne.browser());
	}

	@AfterEach
	void resetTheClock() {
		this.clock.reset();
	}

	@Test
	void papersAreCheckedBeforeAndMoveToTheDossierWithTheReport() throws Exception {
		assertThat(step().select(".wanted li").eachText()).containsExactly("Het schadeformulier, voor- en achterkant",
				"Foto’s van de schade en van de plek");
		assertThat(send("formulier.pdf", ReceivedBytes.pdf("form"), "ACCIDENT_STATEMENT").getContentAsString())
			.contains("gaat mee met de melding");
		assertThat(arrived().text()).contains("formulier.pdf", "Wordt gecontroleerd", "toegevoegd");
		check();
		assertThat(arrived().text()).contains("Gecontroleerd. Gaat mee met de melding.");
		send("later.pdf", ReceivedBytes.pdf("later"), "OTHER");
		assertThat(page(this.report.draft() + "?stap=controle").select("[aria-labelledby=stap-documenten]").text())
			.contains("formulier.pdf", "later.pdf", "Nog niet toegevoegd: Foto’s");
		var dossier = "/dossiers/" + this.report.send();
		var file = page(dossier);
		assertThat(file.select("#papieren").text()).contains("formulier.pdf").doesNotContain("later.pdf");
		assertThat(file.select("#aangekomen").text()).contains("later.pdf", "Wordt gecontroleerd.");
		assertThat(file.select("#activiteiten").text()).contains("Document ontvangen: formulier.pdf")
			.doesNotContain("ontvangen: later.pdf");
		check();
		assertThat(page(dossier).select("#papieren").text()).contains("formulier.pdf", "later.pdf");
		assertThat(get(dossier + "/documenten/" + idOf("formulier.pdf") + "/download").getContentAsByteArray())
			.isEqualTo(ReceivedBytes.pdf("form"));
		assertThat(
				Owner.ask("select count(*) from document.bundle where let_go_at is null and office_id = " + office()))
			.isEqualTo("0");
	}

	@Test
	void aPaperThatIsLookedAtWhileTheReportIsSentReachesTheDossier() throws Exception {
		send("onderweg.pdf", ReceivedBytes.pdf("under way"), "OTHER");
		var number = new String[1];
		new CheckingDesk(this.house).checkMeanwhile(() -> number[0] = this.report.send());
		var file = page("/dossiers/" + number[0]);
		assertThat(file.select("#papieren").text()).contains("onderweg.pdf");
		assertThat(file.select("#activiteiten").text()).contains("Document ontvangen: onderweg.pdf");
	}

	@Test
	void aPaperIsGivenAnotherKindAndTakenOutAgainByAnyColleague() throws Exception {
		send("scan.pdf", ReceivedBytes.pdf("scan"), "OTHER");
		var id = idOf("scan.pdf");
		var papers = this.report.draft() + "/documenten/" + id;
		assertThat(this.sanne.browser().post(papers + "/soort", "soort", "DAMAGE_PHOTO").getHeader("Location"))
			.isEqualTo(this.report.draft() + "?stap=documenten#aangekomen");
		assertThat(arrived().select(".wanted .here").text()).contains("Foto’s");
		assertThat(this.sanne.browser().post(papers + "/soort", "soort", "EXPERT_REPORT").getStatus()).isEqualTo(303);
		assertThat(arrived().select("option[selected]").val()).isEqualTo("OTHER");
		var colleague = this.desk.aColleagueOf(this.sanne);
		colleague.get(this.report.draft());
		assertThat(colleague.post(papers + "/intrekken").getStatus()).isEqualTo(303);
		assertThat(arrived().text()).doesNotContain("scan.pdf");
		assertThat(colleague.post(papers + "/intrekken").getStatus()).isEqualTo(404);
		assertThat(page("/dossiers/" + this.report.send()).text()).doesNotContain("scan.pdf");
	}

	@Test
	void withoutScriptTheyComeByAForm() throws Exception {
		var sent = this.sanne.browser()
			.postFiles(this.report.draft() + "/documenten", file("offerte.pdf", ReceivedBytes.pdf("form")));
		assertThat(sent.getHeader("Location")).isEqualTo(this.report.draft() + "?stap=documenten#aangekomen");
		assertThat(step().select("#aangekomen").text()).contains("offerte.pdf");
		var refused = this.sanne.browser()
			.postFiles(this.report.draft() + "/documenten", file("fout.exe", ReceivedBytes.text("MZ....")));
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains("fout.exe", "Dit soort bestand kunnen wij niet aannemen",
				this.report.draft() + "?stap=documenten");
		assertThat(this.sanne.browser().post(this.report.draft() + "/documenten").getContentAsString())
			.contains("U koos nog geen bestand.");
	}

	@Test
	void anInfectedPaperStopsNothingAndIsToldOf() throws Exception {
		send("virus.pdf", ReceivedBytes.pdf("bad"), "OTHER");
		new CheckingDesk(this.house).check(new ScanOutcome.Infected("Eicar"));
		assertThat(arrived().text()).contains("virus gevonden");
		assertThat(page(this.report.draft() + "?stap=controle").text()).contains("virus gevonden");
		var file = page("/dossiers/" + this.report.send());
		assertThat(file.select("#papieren").text()).doesNotContain("virus.pdf");
		assertThat(file.select("#activiteiten").text()).contains("Document geweigerd: virus.pdf");
	}

	@Test
	void theSameFileIsKeptOnceAndASentReportTakesNoneAnyMore() throws Exception {
		send("a.pdf", ReceivedBytes.pdf("a"), "OTHER");
		assertThat(send("b.pdf", ReceivedBytes.pdf("a"), "OTHER").getStatus()).isEqualTo(200);
		this.report.send();
		assertThat(send("c.pdf", ReceivedBytes.pdf("c"), "OTHER").getStatus()).isEqualTo(409);
		assertThat(this.sanne.browser()
			.postFiles(this.report.draft() + "/documenten", file("d.pdf", ReceivedBytes.pdf("d")))
			.getHeader("Location")).isEqualTo(this.report.draft());
		assertThat(get(this.report.draft() + "/aangekomen").getStatus()).isEqualTo(404);
	}

	@Test
	void anotherOfficeSendsNothingAndSeesNothing() throws Exception {
		send("eigen.pdf", ReceivedBytes.pdf("own"), "OTHER");
		var papers = this.report.draft() + "/documenten";
		var theirs = this.desk.aReader().browser();
		theirs.get("/dossiers");
		assertThat(theirs.get(this.report.draft() + "/aangekomen").getStatus()).isEqualTo(404);
		assertThat(theirs.postBytes(papers + "/bytes", ReceivedBytes.pdf("x")).getStatus()).isEqualTo(404);
		assertThat(theirs.postFiles(papers, file("x.pdf", ReceivedBytes.pdf("x"))).getStatus()).isEqualTo(404);
		assertThat(theirs.post(papers + "/" + idOf("eigen.pdf") + "/intrekken").getStatus()).isEqualTo(404);
		assertThat(theirs.post(papers + "/" + idOf("eigen.pdf") + "/soort", "soort", "OTHER").getStatus())
			.isEqualTo(404);
		var mine = WrittenReport.begun(theirs, "").draft();
		assertThat(theirs.post(mine + "/documenten/" + idOf("eigen.pdf") + "/intrekken").getStatus()).isEqualTo(404);
		assertThat(arrived().text()).contains("eigen.pdf");
		assertThat(get("/dossiers/" + "2026-000001/documenten/" + idOf("eigen.pdf")).getStatus()).isEqualTo(404);
	}

	@Test
	void theirBytesLeaveWithADraftThatIsThrownAwayOrTooOld() throws Exception {
		send("weg.pdf", ReceivedBytes.pdf("thrown away"), "OTHER");
		check();
		this.report.browser().post(this.report.draft() + "/weggooien");
		assertThat(arrivals()).isEqualTo("0");
		this.report = WrittenReport.complete(this.sanne.browser());
		send("oud.pdf", ReceivedBytes.pdf("too old"), "OTHER");
		this.clock.move(Duration.ofDays(31));
		new DraftKeeping(this.house).removeOld();
		assertThat(arrivals()).isEqualTo("0");
		assertThat(Owner.ask("select count(*) from document.leaving_file l where not document.has_paper(l.sha256)"))
			.isNotEqualTo("0");
	}

	private Document step() throws Exception {
		return page(this.report.draft() + "?stap=documenten");
	}

	private Document arrived() throws Exception {
		return page(this.report.draft() + "/aangekomen");
	}

	private Document page(String path) throws Exception {
		return Jsoup.parse(get(path).getContentAsString(StandardCharsets.UTF_8));
	}

	private MockHttpServletResponse get(String path) {
		return this.sanne.browser().get(path);
	}

	private MockHttpServletResponse send(String name, byte[] bytes, String kind) {
		return this.sanne.browser()
			.postBytes(this.report.draft() + "/documenten/bytes", bytes, "X-Sleutel", UUID.randomUUID().toString(),
					"X-Naam", URLEncoder.encode(name, StandardCharsets.UTF_8), "X-Soort", kind);
	}

	private void check() {
		new CheckingDesk(this.house).check(new ScanOutcome.Clean());
	}

	private String idOf(String name) {
		return Owner
			.ask("select max(id) from document.arrival where name = '" + name + "' and office_id = " + office());
	}

	private String arrivals() {
		return Owner
			.ask("select count(*) from document.arrival where state <> 'WITHDRAWN' and office_id = " + office());
	}

	private long office() {
		return this.sanne.someone().office().value();
	}

	private static MockMultipartFile file(String name, byte[] bytes) {
		return new MockMultipartFile("bestand", name, "application/pdf", bytes);
	}

}
