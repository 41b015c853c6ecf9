package nl.meekijken.portal;

import java.io.UnsupportedEncodingException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import nl.meekijken.portal.Desk.Reader;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.values.LicencePlate;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/** The start screen, asked for by a browser. */
@ModuleTest
@Import(Desk.class)
class StartScreenTests {

	@Autowired
	private Desk desk;

	private Reader sanne;

	@BeforeEach
	void signIn() {
		this.sanne = this.desk.aReader();
	}

	@Test
	void aStrangerHasToSignIn() {
		assertThat(this.desk.aStranger().get("/dossiers").getHeader("Location")).isEqualTo("/inloggen");
		assertThat(this.desk.aStranger().get("/").getStatus()).isNotEqualTo(200);
	}

	@Test
	void theStartLeadsToTheDossiers() {
		assertThat(this.sanne.browser().get("/").getHeader("Location")).isEqualTo("/dossiers");
	}

	@Test
	void anOfficeWithoutDossiersReadsWhatToDo() throws Exception {
		assertThat(get("/dossiers")).contains("U heeft nog geen actieve dossiers",
				"<a class=\"btn\" href=\"/schade-melden\">", "Actieve dossiers (0)", "Rens Bouwmeester",
				"tel:+31880000112", "Goud");
	}

	@Test
	void theTabsCountWhatTheyShow() throws Exception {
		var open = aDossier();
		var closed = aDossier().closed();
		this.desk.bring(this.sanne, open);
		this.desk.bring(this.sanne, closed);
		assertThat(get("/dossiers")).contains("Actieve dossiers (1)", "Inactieve dossiers (1)", row(open.number()))
			.doesNotContain(row(closed.number()));
		assertThat(get("/dossiers?lijst=inactief")).contains(row(closed.number())).doesNotContain(row(open.number()));
	}

	@Test
	void aSearchFindsActiveAndInactiveAndSaysWhich() throws Exception {
		var open = aDossier().of(Examples.person("A.", "van den", "Zwaluw"));
		var closed = aDossier().of(Examples.company("Zwaluw Transport")).closed();
		this.desk.bring(this.sanne, open);
		this.desk.bring(this.sanne, closed);
		assertThat(get("/dossiers?zoek=zwaluw")).contains(row(open.number()), row(closed.number()), ">actief<",
				">inactief<", "Alles gevonden (2)");
	}

	@Test
	void asOneTypesOnlyTheListIsSent() throws Exception {
		var dossier = aDossier().of(Examples.person("A.", null, "Merel"));
		this.desk.bring(this.sanne, dossier);
		var response = this.sanne.browser().getPart("/dossiers?zoek=merel&van=");
		assertThat(response.getHeader("HX-Replace-Url")).isEqualTo("/dossiers?zoek=merel");
		assertThat(response.getContentAsString()).contains(row(dossier.number()), "1 dossier gevonden, 1 actief")
			.doesNotContain("<html", "<h1");
	}

	@Test
	void enterOnOneWholeNumberOrPlateOpensTheDossier() {
		var dossier = aDossier().plate(LicencePlate.dutch("GB-001-B")).closed();
		this.desk.bring(this.sanne, dossier);
		var opened = "/dossiers/" + dossier.number();
		assertThat(location("/dossiers?zoek=gb001b&open=ja")).isEqualTo(opened);
		assertThat(location("/dossiers?zoek=" + dossier.number() + "&open=ja")).isEqualTo(opened);
		assertThat(location("/dossiers?zoek=jansen&open=ja")).isEqualTo("/dossiers?zoek=jansen");
	}

	@Test
	void aPageBeyondTheEndLeadsToTheLastOne() throws Exception {
		IntStream.range(0, 27).forEach(each -> this.desk.bring(this.sanne, aDossier()));
		assertThat(location("/dossiers?pagina=9")).isEqualTo("/dossiers?pagina=2");
		assertThat(get("/dossiers?pagina=2")).contains("26 tot en met 27 van 27 dossiers");
	}

	@Test
	void anotherOfficeFindsNothingOfIt() throws Exception {
		var dossier = aDossier().of(Examples.person("A.", null, "Kievit"));
		this.desk.bring(this.desk.aReader(), dossier);
		assertThat(get("/dossiers?zoek=kievit")).contains("Geen dossiers gevonden voor 'kievit'.")
			.doesNotContain(dossier.number().toString());
	}

	@Test
	void aWithdrawnDossierShowsItsNumberOnly() throws Exception {
		var dossier = aDossier().of(Examples.person("A.", null, "Wielewaal")).withConsentWithdrawn();
		this.desk.bring(this.sanne, dossier);
		assertThat(get("/dossiers")).contains(dossier.number().toString(), "Meekijken is niet meer mogelijk")
			.doesNotContain("Wielewaal");
	}

	@ParameterizedTest
	@ValueSource(strings = { "zoek=%25", "zoek=%27%3B--", "zoek=%00", "zoek=%F0%9F%98%80", "zoek=%5C", "pagina=-1",
			"sorteer=onzin", "status=x&bal=y", "richting=schuin", "zoek=a&zoek=b", "pagina=40000", "zoek=%ED%A0%80" })
	void badInputGetsAnAnswerInWords(String parameters) {
		assertThat(this.sanne.browser().get("/dossiers?" + parameters).getStatus()).isIn(200, 303);
		assertThat(this.sanne.browser().getPart("/dossiers?" + parameters).getStatus()).isIn(200, 303);
	}

	@Test
	void aSearchOfTenKilobytesIsCutAndSaysSo() throws Exception {
		assertThat(get("/dossiers?zoek=" + "x".repeat(10_000))).contains("Wij zochten op de eerste 100 tekens");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "client", "nummer", "kenteken", "schadedatum", "tegenpartij", "status", "bal", "activiteit" })
	void everyColumnSorts(String column) throws Exception {
		this.desk.bring(this.sanne, aDossier());
		assertThat(get("/dossiers?richting=op&sorteer=" + column)).contains("aria-sort=\"ascending\"");
		assertThat(get("/dossiers?richting=af&sorteer=" + column)).contains("aria-sort=\"descending\"");
	}

	private String get(String path) throws UnsupportedEncodingException {
		var response = this.sanne.browser().get(path);
		assertThat(response.getStatus()).isEqualTo(200);
		return response.getContentAsString();
	}

	private String location(String path) {
		return String.valueOf(this.sanne.browser().get(path).getHeader("Location"));
	}

	private static String row(Object number) {
		return "href=\"/dossiers/" + number + "\"";
	}

}
