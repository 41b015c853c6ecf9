package nl.meekijken.portal;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.document.DocumentKind;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.portal.Desk.Reader;
import nl.meekijken.trying.HostilePapers;
import nl.meekijken.trying.HostilePapers.Finding;
import nl.meekijken.trying.HostilePapers.Hostile;
import nl.meekijken.trying.ModuleTest;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files that mean ill, as a browser gets them; those that only cost time are tried
 * elsewhere.
 */
@ModuleTest
@Import(Desk.class)
class HostilePapersServedTests {

	private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg");

	@Autowired
	private Desk desk;

	private Reader sanne;

	private DossierId dossier;

	private String page;

	static Stream<Hostile> papers() {
		return HostilePapers.all().filter(paper -> paper.finding() != Finding.ANY);
	}

	@BeforeEach
	void fill() {
		this.sanne = this.desk.aReader();
		var example = aDossier();
		this.dossier = this.desk.bring(this.sanne, example);
		this.page = "/dossiers/" + example.number();
	}

	@ParameterizedTest
	@MethodSource("papers")
	void nothingIsServedThatABrowserRuns(Hostile paper) {
		var id = this.desk.keep(this.sanne, this.dossier, DocumentKind.OTHER, "<script>alert(1)</script>.pdf",
				paper.mediaType(), paper.bytes());
		var address = this.page + "/documenten/" + id.value();
		assertThat(text(get(address))).doesNotContain("<script>alert");
		for (var picture : Set.of("/klein.png", "/pagina/1.png", "/pagina/1/klein.png")) {
			assertPicture(get(address + picture));
		}
		assertCopy(paper, get(address + "/download"), address);
		assertAttached(get(this.page + "/documenten.zip"));
	}

	private static void assertPicture(MockHttpServletResponse response) {
		if (response.getStatus() == 200) {
			assertThat(PICTURES).contains(String.valueOf(response.getContentType()));
			assertSandboxed(response);
			assertThat(text(response)).doesNotContain("<script", "Damrak");
		}
		else {
			assertThat(response.getStatus()).isEqualTo(404);
		}
	}

	private static void assertCopy(Hostile paper, MockHttpServletResponse response, String address) {
		if (response.getStatus() == 302) {
			assertThat(response.getHeader("Location")).isEqualTo(address + "?kopie=nee");
			return;
		}
		assertAttached(response);
		assertThat(String.valueOf(response.getContentType())).isIn("application/pdf", "image/jpeg");
		if (paper.finding() == Finding.ACTIVE) {
			assertThat(text(response)).startsWith("%PDF-").doesNotContain("JavaScript", "alert(1)", "Launch", "evil");
		}
		if (paper.mediaType().startsWith("image/")) {
			assertThat(text(response)).startsWith("\u00ff\u00d8").doesNotContain("<script", "PK\u0003\u0004", "Damrak");
		}
	}

	private static void assertAttached(MockHttpServletResponse response) {
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(response.getHeader("Content-Disposition")).startsWith("attachment;");
		assertSandboxed(response);
	}

	private static void assertSandboxed(MockHttpServletResponse response) {
		assertThat(response.getHeaders("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
		assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
	}

	private MockHttpServletResponse get(String path) {
		return this.sanne.browser().get(path);
	}

	private static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.ISO_8859_1);
	}

}
