package nl.meekijken.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

import nl.meekijken.document.CheckingDesk;
import nl.meekijken.document.ReceivedBytes;
import nl.meekijken.portal.Desk.Reader;
import nl.meekijken.scanner.ScanOutcome;
import nl.meekijken.trying.DossierExample;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/** Files that an intermediary sends to a dossier. */
@ModuleTest
@Import(Desk.class)
class UploadTests {

	@Autowired
	private Desk desk;

	@Autowired
	private ConfigurableApplicationContext house;

	private Reader sanne;

	private DossierExample dossier;

	private String page;

	@BeforeEach
	void fill() {
		this.sanne = this.desk.aReader();
		this.dossier = aDossier();
		this.desk.bring(this.sanne, this.dossier);
		this.page = "/dossiers/" + this.dossier.number();
		this.sanne.browser().get(this.page);
	}

	@Test
	void aFileIsReceivedCheckedAndThenInTheDossier() throws Exception {
		var answer = send("Schade é & co.pdf", ReceivedBytes.pdf("one"), "QUOTATION");
		assertThat(answer.getStatus()).isEqualTo(201);
		assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("Het document wordt gecontroleerd");
		assertThat(arrived()).contains("Schade é &amp; co.pdf", "Wordt gecontroleerd.", "every 5s");
		var id = idOf("CHECKING");
		assertHidden(id);
		check();
		assertThat(arrived()).contains("Gecontroleerd. Het document staat in het dossier.", "data-ready=\"" + id + "\"")
			.doesNotContain("every 5s");
		assertThat(get(this.page)).contains("/documenten/" + id + "\"", "Document ontvangen: Schade é &amp; co.pdf");
		var download = this.sanne.browser().get(this.page + "/documenten/" + id + "/download");
		assertThat(download.getStatus()).isEqualTo(200);
		assertThat(download.getContentAsByteArray()).isEqualTo(ReceivedBytes.pdf("one"));
		assertThat(download.getHeader("Content-Disposition")).startsWith("attachment;");
		assertThat(download.getHeader("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
		assertThat(download.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(download.getHeader("Cache-Control")).contains("no-store");
	}

	@Test
	void anInfectedFileIsToldOfAndNeverServed() throws Exception {
		send("fout.pdf", ReceivedBytes.pdf("bad"), "OTHER");
		new CheckingDesk(this.house).check(new ScanOutcome.Infected("Eicar"));
		assertThat(arrived()).contains("in dit bestand is een virus gevonden").doesNotContain("every 5s");
		assertHidden(idOf("REFUSED"));
		assertThat(get(this.page)).contains("Document geweigerd: fout.pdf");
	}

	@Test
	void theSameKeySentAgainIsTheSameFile() throws Exception {
		var key = UUID.randomUUID().toString();
		assertThat(send("a.pdf", ReceivedBytes.pdf("a"), "OTHER", key).getStatus()).isEqualTo(201);
		var again = send("a.pdf", ReceivedBytes.pdf("a"), "OTHER", key);
		assertThat(again.getStatus()).isEqualTo(200);
		assertThat(again.getContentAsString(StandardCharsets.UTF_8)).contains("al ontvangen");
	}

	@ParameterizedTest
	@MethodSource
	void whatIsNotTakenInIsToldInASentence(byte[] bytes, int status, String sentence) throws Exception {
		var answer = send("bestand.pdf", bytes, "OTHER");
		assertThat(answer.getStatus()).isEqualTo(status);
		assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains(sentence);
		assertThat(arrived()).doesNotContain("bestand.pdf");
	}

	static Stream<Arguments> whatIsNotTakenInIsToldInASentence() {
		var kind = "Dit soort bestand kunnen wij niet aannemen";
		return Stream.of(argumentSet("empty", new byte[0], 422, "Dit bestand is leeg."),
				argumentSet("html", ReceivedBytes.text("<html><script>alert(1)</script>"), 422, kind),
				argumentSet("svg", ReceivedBytes.text("<svg onload='alert(1)'/>"), 422, kind),
				argumentSet("program", ReceivedBytes.joined(ReceivedBytes.text("MZ"), new byte[99]), 422, kind),
				argumentSet("macros", ReceivedBytes.word("word/vbaProject.bin"), 422, kind),
				argumentSet("zip", ReceivedBytes.zip("a.pdf"), 422, kind),
				argumentSet("too large", ReceivedBytes.joined(ReceivedBytes.pdf("x"), new byte[25_000_000]), 413,
						"Dit bestand is groter dan"));
	}

	@ParameterizedTest
	@MethodSource
	void noNameLeadsAnywhere(String name, String shown) throws Exception {
		assertThat(send(name, ReceivedBytes.pdf(name), "OTHER").getStatus()).isEqualTo(201);
		assertThat(arrived()).contains("<b>" + shown + "</b>");
	}

	static Stream<Arguments> noNameLeadsAnywhere() {
		return Stream.of(argumentSet("folders", "../../etc/passwd", "passwd"), argumentSet("nothing", "", "document"),
				argumentSet("zero", "a\0b.pdf", "a b.pdf"),
				argumentSet("lines", "a\r\nX-Evil: 1.pdf", "a X-Evil: 1.pdf"),
				argumentSet("turned round", "factuur\u202Efdp.exe", "factuurfdp.exe"),
				argumentSet("device", "con.pdf", "con.pdf"), argumentSet("emoji", "😀.pdf", "😀.pdf"),
				argumentSet("markup", "<img src=x onerror=alert(1)>.pdf", "&lt;img src=x onerror=alert(1)&gt;.pdf"),
				argumentSet("long", "x".repeat(300) + ".pdf", "x".repeat(145) + "….pdf"));
	}

	@Test
	void withoutTheTokenOfThePageNothingIsTakenIn() {
		var forged = this.desk.aReader().browser();
		assertThat(forged.keep(this.sanne.browser().cookie("sessie"))
			.forget("formulier")
			.postBytes(this.page + "/documenten/bytes", ReceivedBytes.pdf("x"))
			.getStatus()).isEqualTo(403);
	}

	@Test
	void anotherOfficeSendsNothingAndTakesNothingBack() throws Exception {
		send("eigen.pdf", ReceivedBytes.pdf("own"), "OTHER");
		var id = idOf("CHECKING");
		var theirs = this.desk.aReader().browser();
		theirs.get("/dossiers");
		assertThat(theirs.postBytes(this.page + "/documenten/bytes", ReceivedBytes.pdf("x")).getStatus())
			.isEqualTo(404);
		assertThat(theirs.postFiles(this.page + "/documenten", file("a.pdf", ReceivedBytes.pdf("x"))).getStatus())
			.isEqualTo(404);
		assertThat(theirs.get(this.page + "/aangekomen").getStatus()).isEqualTo(404);
		assertThat(theirs.post(this.page + "/documenten/" + id + "/intrekken").getStatus()).isEqualTo(404);
		assertThat(arrived()).contains("eigen.pdf");
	}

	@Test
	void theSenderTakesBackWhatWasAMistake() throws Exception {
		send("kopie paspoort.pdf", ReceivedBytes.pdf("passport"), "OTHER");
		check();
		assertThat(arrived()).contains("Dit lijkt een kopie van een identiteitsbewijs");
		var id = idOf("READY");
		var answer = this.sanne.browser().post(this.page + "/documenten/" + id + "/intrekken");
		assertThat(answer.getHeader("Location")).isEqualTo(this.page + "#documenten");
		assertThat(get(this.page)).doesNotContain("/documenten/" + id + "\"");
		assertHidden(id);
	}

	@Test
	void aClosedDossierHasNoFormAndTakesNothing() throws Exception {
		var closed = aDossier().closed();
		this.desk.bring(this.sanne, closed);
		var address = "/dossiers/" + closed.number();
		assertThat(get(address)).doesNotContain("data-upload");
		var answer = this.sanne.browser().postBytes(address + "/documenten/bytes", ReceivedBytes.pdf("x"));
		assertThat(answer.getStatus()).isEqualTo(409);
		assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("Dit dossier is gesloten.");
	}

	private void assertHidden(String id) {
		for (var way : new String[] { "", "/download", "/klein.png", "/pagina/1.png" }) {
			assertThat(this.sanne.browser().get(this.page + "/documenten/" + id + way).getStatus()).as(way)
				.isEqualTo(404);
		}
		assertThat(this.sanne.browser().get(this.page + "/documenten.zip").getStatus()).isEqualTo(404);
	}

	private MockHttpServletResponse send(String name, byte[] bytes, String kind) {
		return send(name, bytes, kind, UUID.randomUUID().toString());
	}

	private MockHttpServletResponse send(String name, byte[] bytes, String kind, String key) {
		return this.sanne.browser()
			.postBytes(this.page + "/documenten/bytes", bytes, "X-Sleutel", key, "X-Naam",
					URLEncoder.encode(name, StandardCharsets.UTF_8), "X-Soort", kind);
	}

	private void check() {
		new CheckingDesk(this.house).check(new ScanOutcome.Clean());
	}

	private String arrived() throws Exception {
		return get(this.page + "/aangekomen");
	}

	private String get(String path) throws Exception {
		return this.sanne.browser().get(path).getContentAsString(StandardCharsets.UTF_8);
	}

	private String idOf(String state) {
		return Owner.ask("select max(id) from document.arrival where state = '" + state + "' and office_id = "
				+ this.sanne.someone().office().value());
	}

	private static MockMultipartFile file(String name, byte[] bytes) {
		return new MockMultipartFile("bestand", name, "text/html", bytes);
	}

}
