package nl.meekijken.portal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;

import nl.meekijken.document.CheckingDesk;
import nl.meekijken.document.ReceivedBytes;
import nl.meekijken.portal.Desk.Reader;
import nl.meekijken.scanner.ScanOutcome;
import nl.meekijken.trying.FilledForm;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/** Files in a form without script, and what their sender says of them. */
@ModuleTest
@Import(Desk.class)
class PlainFormTests {

	@Autowired
	private Desk desk;

	@Autowired
	private ConfigurableApplicationContext house;

	private Reader sanne;

	private String page;

	@BeforeEach
	void fill() {
		this.sanne = this.desk.aReader();
		var dossier = aDossier();
		this.desk.bring(this.sanne, dossier);
		this.page = "/dossiers/" + dossier.number();
		this.sanne.browser().get(this.page);
	}

	@Test
	void withoutScriptSeveralFilesGoByAFormAndEachHasItsReceipt() throws Exception {
		assertThat(get(this.page)).contains("enctype=\"multipart/form-data\"", "Documenten toevoegen");
		var answer = this.sanne.browser()
			.postFiles(this.page + "/documenten", file("offerte.pdf", ReceivedBytes.pdf("form")),
					file("virus.exe", ReceivedBytes.text("MZ....")), file("", new byte[0]));
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("offerte.pdf", "wordt gecontroleerd",
				"virus.exe", "Dit soort bestand kunnen wij niet aannemen");
		assertThat(arrived()).contains("offerte.pdf", "Pro forma nota of offerte").doesNotContain("virus.exe");
	}

	@Test
	void aFormWithoutFilesSaysSo() throws Exception {
		var answer = this.sanne.browser().post(this.page + "/documenten");
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("U koos nog geen bestand.");
	}

	@Test
	void filesComeNowhereElseAndFromNobodyElse() {
		assertThat(this.sanne.browser().postFiles("/eigen-gegevens", file("a.pdf", new byte[1])).getStatus())
			.isEqualTo(415);
		var stranger = this.desk.aStranger();
		stranger.get("/inloggen");
		var turned = stranger.postFiles(this.page + "/documenten", file("a.pdf", new byte[1]));
		assertThat(turned.getHeader("Location")).isEqualTo("/inloggen?bestanden");
		assertThat(turned.getHeader("Connection")).isEqualTo("close");
		assertThat(stranger.postFiles("/kantoor/inloggen", file("a.pdf", new byte[1])).getStatus()).isEqualTo(415);
	}

	@Test
	void theSenderSaysThatAWarningIsRightAsItIs() throws Exception {
		send("kopie paspoort.pdf", ReceivedBytes.pdf("needed passport"), "OTHER");
		check();
		var id = idOf("READY");
		assertThat(arrived()).contains("Het klopt zo", "Terugtrekken");
		assertThat(this.sanne.browser().post(this.page + "/documenten/" + id + "/klopt").getHeader("Location"))
			.isEqualTo(this.page + "#documenten");
		assertThat(arrived()).doesNotContain("Dit lijkt een kopie");
		assertThat(get(this.page)).contains("/documenten/" + id + "\"");
		assertThat(this.sanne.browser().post(this.page + "/documenten/" + id + "/klopt").getStatus()).isEqualTo(404);
		assertThat(Owner.ask("select warning_kept_by from document.arrival where id = " + id))
			.isEqualTo(Long.toString(this.sanne.someone().person().value()));
	}

	@Test
	void theSenderSaysWhetherTheClientMayGetItToo() {
		this.sanne.browser()
			.postBytes(this.page + "/documenten/bytes", ReceivedBytes.pdf("for the client"), "X-Voor", "CLIENT_TOO");
		this.sanne.browser()
			.postBytes(this.page + "/documenten/bytes", ReceivedBytes.pdf("for us"), "X-Voor", "INTERNAL");
		assertThat(Owner.ask("select string_agg(audience, ' ' order by id) from document.arrival where office_id = "
				+ this.sanne.someone().office().value()))
			.isEqualTo("CLIENT_TOO INTERMEDIARY");
	}

	@Test
	void twoPhotographsOfOneNameInAFormAreTwoAndTheSameFileIsOne() throws Exception {
		var form = new MockMultipartFile[] { file("image.pdf", ReceivedBytes.pdf("first")),
				file("image.pdf", ReceivedBytes.pdf("second")), file("image.pdf", ReceivedBytes.pdf("first")) };
		var answer = this.sanne.browser().postFiles(this.page + "/documenten", form);
		assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("al ontvangen");
		assertThat(Owner
			.ask("select count(*) from document.arrival where office_id = " + this.sanne.someone().office().value()))
			.isEqualTo("2");
	}

	@Test
	void aFormThatIsBrokenOffOrNoFormKeepsNothingHalf() {
		var whole = new FilledForm().with("_csrf", this.sanne.browser().formToken())
			.with("bestand", "half.pdf", ReceivedBytes.pdf("half"));
		var half = Arrays.copyOf(whole.bytes(), whole.bytes().length - 200);
		assertThat(this.sanne.browser().postForm(this.page + "/documenten", whole.mediaType(), half).getStatus())
			.isEqualTo(400);
		assertThat(this.sanne.browser()
			.postForm(this.page + "/documenten", "multipart/form-data; boundary=x", new byte[99])
			.getStatus()).as("no field, so no token").isEqualTo(403);
		assertThat(Owner
			.ask("select count(*) from document.arrival where office_id = " + this.sanne.someone().office().value()))
			.isEqualTo("0");
	}

	private void send(String name, byte[] bytes, String kind) {
		this.sanne.browser()
			.postBytes(this.page + "/documenten/bytes", bytes, "X-Naam", name.replace(" ", "+"), "X-Soort", kind);
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
