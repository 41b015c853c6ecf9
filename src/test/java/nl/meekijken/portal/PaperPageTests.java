package nl.meekijken.portal;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import nl.meekijken.document.DocumentId;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.portal.Desk.Reader;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.SamplePapers;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/** The page of one paper: pages, neighbours, size, and what may be taken along. */
@ModuleTest
@Import(Desk.class)
class PaperPageTests {

	@Autowired
	private Desk desk;

	private Reader sanne;

	private DossierId dossier;

	private String page;

	@BeforeEach
	void fill() {
		this.sanne = this.desk.aReader();
		var example = aDossier();
		this.dossier = this.desk.bring(this.sanne, example);
		this.page = "/dossiers/" + example.number();
	}

	@Test
	void aPaperLeadsToTheOnesBesideItInTheOrderOfTheDossier() throws Exception {
		var first = keep(DocumentKind.OTHER, "Een.pdf");
		var second = keep(DocumentKind.OTHER, "Twee.pdf");
		var report = keep(DocumentKind.EXPERT_REPORT, "Rapport.pdf");
		assertThat(get(at(report))).contains("Document 1 van 3", "data-next href=\"" + at(second))
			.doesNotContain("data-previous");
		assertThat(get(at(second))).contains("Document 2 van 3", "data-next href=\"" + at(first),
				"data-previous href=\"" + at(report));
		assertThat(get(at(first))).contains("Document 3 van 3").doesNotContain("data-next");
	}

	@Test
	void everyPageHasAPlaceInTheStripAndAnAnchor() throws Exception {
		var path = at(keep(DocumentKind.OTHER, "Een.pdf"));
		assertThat(get(path)).contains("href=\"#pagina-2\"", "id=\"pagina-2\"", path + "/pagina/2/klein.png",
				"Pagina 2 van 2");
		assertThat(this.sanne.browser().get(path + "/pagina/2/klein.png").getContentType()).isEqualTo("image/png");
		assertThat(this.sanne.browser().get(path + "/pagina/3/klein.png").getStatus()).isEqualTo(404);
	}

	@ParameterizedTest
	@CsvSource({ "'',passend", "?zoom=100,100", "?zoom=groot,groot", "?zoom=passend,passend", "?zoom=onzin,passend" })
	void theSizeIsChosenByALink(String asked, String shown) throws Exception {
		var path = at(keep(DocumentKind.OTHER, "Een.pdf"));
		assertThat(get(path + asked)).contains("data-size=\"" + shown + "\"", path + "?zoom=groot\"");
	}

	@Test
	void aPaperThatCouldDoSomethingSaysSoAndLeavesAsPictures() throws Exception {
		var path = at(
				this.desk.keep(this.sanne, this.dossier, DocumentKind.OTHER, "Slim.pdf", SamplePapers.packedScript()));
		assertThat(get(path)).contains("alleen als afbeeldingen te bekijken", "Downloaden als afbeeldingen (pdf)");
		var copy = this.sanne.browser().get(path + "/download");
		assertThat(new String(copy.getContentAsByteArray(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-")
			.doesNotContain("JavaScript");
		assertThat(copy.getHeader("Content-Disposition")).contains("Slim.pdf");
	}

	@Test
	void aPhotographIsTakenAlongAsAJpegWhateverItWas() throws Exception {
		var id = this.desk.keep(this.sanne, this.dossier, DocumentKind.OTHER, "Schade links.PNG", "image/png",
				SamplePapers.photograph(30, 20, 6));
		var copy = this.sanne.browser().get(at(id) + "/download");
		assertThat(copy.getContentType()).isEqualTo("image/jpeg");
		assertThat(copy.getHeader("Content-Disposition")).contains("Schade%20links.jpg");
	}

	@Test
	void whereNoSafeCopyCanBeMadeThePageSaysSo() throws Exception {
		var id = this.desk.keep(this.sanne, this.dossier, DocumentKind.OTHER, "Kapot.png", "image/png",
				new byte[] { 1 });
		var answer = this.sanne.browser().get(at(id) + "/download");
		assertThat(answer.getStatus()).isEqualTo(302);
		assertThat(get(String.valueOf(answer.getHeader("Location")))).contains("geen veilige kopie");
		assertThat(get(at(id))).doesNotContain("geen veilige kopie");
	}

	@Test
	void theMarkNewGoesOnceThePersonHasOpenedThePaper() throws Exception {
		var id = keep(DocumentKind.OTHER, "Een.pdf");
		assertThat(marks()).isEqualTo(1);
		get(at(id));
		assertThat(marks()).isZero();
	}

	private int marks() throws UnsupportedEncodingException {
		var html = get(this.page);
		return html.substring(html.indexOf("id=\"documenten\"")).split("class=\"tag new\"", -1).length - 1;
	}

	private DocumentId keep(DocumentKind kind, String name) {
		return this.desk.keep(this.sanne, this.dossier, kind, name, Desk.pdf());
	}

	private String at(DocumentId id) {
		return this.page + "/documenten/" + id.value();
	}

	private String get(String path) throws UnsupportedEncodingException {
		var response = this.sanne.browser().get(path);
		assertThat(response.getStatus()).isEqualTo(200);
		return response.getContentAsString();
	}

}
