package nl.meekijken.portal;

import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.correspondence.EmailId;
import nl.meekijken.document.DocumentId;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.dossier.Actor;
import nl.meekijken.dossier.Audience;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.NewActivity;
import nl.meekijken.portal.Desk.Reader;
import nl.meekijken.trying.DossierExample;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/** A dossier with its e-mails and papers, asked for by a browser. */
@ModuleTest
@Import(Desk.class)
class FollowDossierTests {

	private static final byte[] PDF = Desk.pdf();

	@Autowired
	private Desk desk;

	private Reader sanne;

	private DossierExample dossier;

	private String page;

	private DocumentId paper;

	private EmailId email;

	@BeforeEach
	void fill() {
		this.sanne = this.desk.aReader();
		this.dossier = aDossier();
		DossierId id = this.desk.bring(this.sanne, this.dossier, happened(9, ActivityKind.REPORT_RECEIVED),
				happened(2, ActivityKind.HELD_LIABLE), secret());
		this.page = "/dossiers/" + this.dossier.number();
		this.paper = this.desk.keep(this.sanne, id, DocumentKind.EXPERT_REPORT, "Rapport é.pdf", PDF);
		this.email = this.desk.send(this.sanne, id, "Uw dossier",
				"<p>Beste <script>alert(1)</script>mevrouw</p><img src='https://tracker.example/x.png'>");
	}

	@Test
	void theDossierReadsFromTopToBottom() throws Exception {
		assertThat(get(this.page))
			.contains("Tegenpartij aansprakelijk gesteld", "AB-12-CD", "J.M. Jansen", "NL91 ABNA",
					"Contactgegevens cliënt", "Univé", "Schademelding ontvangen", "Rapport é.pdf", "Uw dossier")
			.doesNotContain("NL91 ABNA 0417 1643 00", "NL91ABNA0417164300", "alleen voor collega");
	}

	@Test
	void theOrderOfActivitiesIsRemembered() throws Exception {
		assertThat(get(this.page)).containsSubsequence("<b>Schademelding ontvangen",
				"<b>Tegenpartij aansprakelijk gesteld");
		var response = this.sanne.browser().post(this.page + "/volgorde", "volgorde", "nieuwste", "soort", "onzin");
		assertThat(response.getHeader("Location")).isEqualTo(this.page + "#activiteiten");
		assertThat(get(this.page)).containsSubsequence("<b>Tegenpartij aansprakelijk gesteld",
				"<b>Schademelding ontvangen");
		assertThat(get(this.page + "?soort=aansprakelijkheid")).contains("<b>Tegenpartij aansprakelijk gesteld")
			.doesNotContain("<b>Schademelding ontvangen");
	}

	@Test
	void anEmailOpensInItsDossierAndOnItsOwnPageWithNothingThatRuns() throws Exception {
		var path = this.page + "/e-mails/" + this.email.value();
		assertThat(get(path)).contains("<h1>Uw dossier</h1>", "mevrouw").doesNotContain("alert(1)", "tracker.example");
		assertThat(this.sanne.browser().getPart(path).getContentAsString()).contains("mevrouw")
			.doesNotContain("<html", "alert(1)");
	}

	@Test
	void aPaperIsShownAsPicturesOfItsPages() throws Exception {
		var path = this.page + "/documenten/" + this.paper.value();
		assertThat(get(path)).contains(path + "/pagina/1.png", path + "/pagina/2.png", path + "/download");
		for (var picture : new String[] { "/klein.png", "/pagina/1.png", "/pagina/2.png" }) {
			var response = this.sanne.browser().get(path + picture);
			assertThat(response.getStatus()).isEqualTo(200);
			assertThat(response.getContentType()).startsWith("image/");
			assertThat(response.getHeader("Cache-Control")).contains("no-store");
		}
		assertThat(this.sanne.browser().get(path + "/pagina/3.png").getStatus()).isEqualTo(404);
	}

	@Test
	void aPaperIsDownloadedAsItCameAndCannotRun() {
		var response = this.sanne.browser().get(this.page + "/documenten/" + this.paper.value() + "/download");
		assertThat(response.getContentAsByteArray()).isEqualTo(PDF);
		assertThat(response.getHeader("Content-Disposition")).startsWith("attachment;")
			.contains("filename*=UTF-8''" + this.dossier.number() + "%20Expertiserapport.pdf");
		assertThat(response.getHeaders("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
		assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	void allPapersComeInOneZip() throws Exception {
		var response = this.sanne.browser().get(this.page + "/documenten.zip");
		assertThat(response.getHeader("Content-Disposition")).contains(this.dossier.number() + " alle documenten.zip");
		try (var zip = new ZipInputStream(new ByteArrayInputStream(response.getContentAsByteArray()))) {
			var entry = zip.getNextEntry();
			assertThat(String.valueOf(entry)).contains("Expertiserapport").endsWith(".pdf");
			assertThat(zip.readAllBytes()).isEqualTo(PDF);
			assertThat(zip.getNextEntry()).isNull();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/e-mails/EMAIL", "/documenten/PAPER", "/documenten/PAPER/download",
			"/documenten/PAPER/klein.png", "/documenten/PAPER/pagina/1.png", "/documenten/PAPER/pagina/2/klein.png",
			"/documenten.zip" })
	void anotherOfficeGetsWhatNobodyHas(String path) throws Exception {
		var other = this.desk.aReader();
		var filled = path.replace("EMAIL", Long.toString(this.email.value()))
			.replace("PAPER", Long.toString(this.paper.value()));
		var foreign = other.browser().get(this.page + filled);
		var absent = other.browser().get("/dossiers/2026-999999" + filled);
		assertThat(foreign.getStatus()).isEqualTo(404);
		assertThat(words(foreign)).isEqualTo(words(absent));
		assertThat(foreign.getHeaderNames()).isEqualTo(absent.getHeaderNames());
		assertThat(this.desk.aStranger().get(this.page + filled).getHeader("Location")).isEqualTo("/inloggen");
		assertThat(this.sanne.browser().get(this.page + filled).getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/dossiers/onzin", "/dossiers/2026-", "/dossiers/%27", "/dossiers/2026-004187x",
			"/dossiers/0/e-mails/1", "PAGE/e-mails/x", "PAGE/e-mails/-1", "PAGE/e-mails/99999999999999999999",
			"PAGE/documenten/1e9", "PAGE/documenten/0", "PAGE/documenten/1/pagina/0.png",
			"PAGE/documenten/1/pagina/99999999999.png" })
	void aBrokenAddressIsNotFound(String path) {
		assertThat(this.sanne.browser().get(path.replace("PAGE", this.page)).getStatus()).isEqualTo(404);
	}

	@Test
	void aWithdrawnDossierSaysOneNeutralLine() throws Exception {
		var withdrawn = aDossier().withConsentWithdrawn();
		this.desk.bring(this.sanne, withdrawn);
		assertThat(get("/dossiers/" + withdrawn.number())).contains("In dit dossier kunt u niet meer meekijken.")
			.doesNotContain("Jansen", "AB-12-CD");
	}

	private static NewActivity happened(long daysAgo, ActivityKind kind) {
		return new NewActivity(MovableClock.START.minus(Duration.ofDays(daysAgo)), kind, null, null, Actor.RECOVERY,
				"Marit Hofstra", Audience.INTERMEDIARY, null, null);
	}

	private static NewActivity secret() {
		return new NewActivity(MovableClock.START, ActivityKind.NOTE, null, "alleen voor collega's", Actor.RECOVERY,
				null, Audience.INTERNAL, null, null);
	}

	private String get(String path) throws UnsupportedEncodingException {
		var response = this.sanne.browser().get(path);
		assertThat(response.getStatus()).isEqualTo(200);
		return response.getContentAsString();
	}

	/** Without what differs from page to page: the forms' token and the way back. */
	private static String words(MockHttpServletResponse response) throws UnsupportedEncodingException {
		return response.getContentAsString().replaceAll("value=\"[^\"]*\"", "");
	}

}
