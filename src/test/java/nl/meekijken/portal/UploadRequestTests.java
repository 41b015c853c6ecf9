package nl.meekijken.portal;

import java.io.UnsupportedEncodingException;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.portal.Desk.Reader;
import nl.meekijken.trying.DossierExample;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/** An intermediary asks a client for pieces, and follows what comes. */
@ModuleTest
@Import(Desk.class)
class UploadRequestTests {

	@Autowired
	private Desk desk;

	@Autowired
	private MovableClock clock;

	private Reader sanne;

	private String page;

	@BeforeEach
	void bring() {
		this.sanne = this.desk.aReader();
		this.page = bring(aDossier());
		Owner.change("update dossier.dossier set injury = false where claim_number = '%s'"
			.formatted(this.page.replace("/dossiers/", "")));
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void theDossierAndTheListTellWhatIsMissing() throws Exception {
		assertThat(get(this.page)).contains("0 van 4 stukken", "Nodig van u of uw cliënt",
				"Ondertekend schadeformulier", "Zolang die er niet is, ligt het dossier stil.", "onderweg");
		assertThat(get("/dossiers")).contains("0 van 4 stukken", "<meter");
	}

	@Test
	void aClosedDossierShowsNone() throws Exception {
		var closed = bring(aDossier().closed());
		assertThat(get(closed)).doesNotContain(" stukken</b>", "stukken-opvragen");
		assertThat(get("/dossiers?lijst=inactief")).doesNotContain(" stukken</b>", "<meter");
		assertThat(this.sanne.browser().get(closed + "/stukken-opvragen").getHeader("Location"))
			.isEqualTo(closed + "?gesloten#stukken");
	}

	@Test
	void whatIsMissingIsProposedAndTheLinkIsShownOnce() throws Exception {
		assertThat(get(this.page + "/stukken-opvragen")).contains("value=\"schadeformulier\" checked",
				"value=\"2026-11-30\"");
		var key = UUID.randomUUID().toString();
		var made = ask("stuk", "fotos", "sleutel", key);
		assertThat(made.getStatus()).isEqualTo(200);
		assertThat(made.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(made.getContentAsString()).contains("Uw cliënt krijgt een e-mail met de link.", "<svg class=\"qr\"",
				"http://localhost:8080/stukken/");
		assertThat(ask("stuk", "fotos", "sleutel", key).getHeader("Location"))
			.isEqualTo(this.page + "?al-gevraagd#stukken");
		assertThat(get(this.page))
			.contains("Gevraagd op 23 november 2026 door Sanne van der Beek", "opgevraagd",
					"Wij missen nog stukken voor uw dossier")
			.doesNotContain("/stukken/0", "localhost:8080/stukken");
	}

	@Test
	void whatWasTypedStaysWhenSomethingIsWrong() throws Exception {
		var wrong = ask("stuk", "anders", "uiterlijk", "31-02-2026", "waarom", "Voor de verzekeraar");
		assertThat(wrong.getStatus()).isEqualTo(422);
		assertThat(wrong.getContentAsString()).contains("Schrijf op wat uw cliënt moet sturen.",
				"Kies een dag vanaf vandaag, ten hoogste 60 dagen vooruit.", "Voor de verzekeraar", "31-02-2026",
				"value=\"anders\" checked");
		assertThat(ask("uiterlijk", "30-11-2026").getContentAsString()).contains("Kies ten minste één stuk.");
		assertThat(ask("stuk", "fotos", "uiterlijk", "22-11-2026").getStatus()).isEqualTo(422);
		assertThat(ask("stuk", "fotos", "uiterlijk", "2027-01-23").getStatus()).isEqualTo(422);
	}

	@Test
	void aClientIsRemindedTheNextDayAndTheRequestCanBeTakenBack() throws Exception {
		ask("stuk", "fotos");
		var request = this.page + "/stukken/" + Owner.ask("select max(id) from piece.upload_request");
		assertThat(post(request + "/herinneren")).isEqualTo(this.page + "?te-vroeg#stukken");
		assertThat(get(this.page)).doesNotContain("Herinner cliënt");
		this.clock.move(java.time.Duration.ofDays(1));
		this.sanne.browser().signIn(this.sanne.someone().accountNumber(), nl.meekijken.trying.People.PASSWORD);
		assertThat(get(this.page)).contains("Herinner cliënt");
		assertThat(post(request + "/herinneren")).isEqualTo(this.page + "?herinnerd#stukken");
		assertThat(post(request + "/intrekken")).isEqualTo(this.page + "?ingetrokken#stukken");
		assertThat(get(this.page + "?ingetrokken")).contains("Het verzoek is ingetrokken.", "Ingetrokken op");
		assertThat(this.sanne.browser().post(request + "/intrekken").getStatus()).isEqualTo(404);
	}

	@Test
	void anotherOfficeAsksRemindsAndRevokesNothing() throws Exception {
		ask("stuk", "fotos");
		var request = this.page + "/stukken/" + Owner.ask("select max(id) from piece.upload_request");
		var other = this.desk.aReader().browser();
		other.get("/dossiers");
		assertThat(other.get(this.page + "/stukken-opvragen").getStatus()).isEqualTo(404);
		for (var path : new String[] { this.page + "/stukken-opvragen", request + "/herinneren",
				request + "/intrekken" }) {
			assertThat(other.post(path, "stuk", "fotos", "uiterlijk", "2026-11-30").getStatus()).as(path)
				.isEqualTo(404);
		}
	}

	private String bring(DossierExample dossier) {
		this.desk.bring(this.sanne, dossier);
		return "/dossiers/" + dossier.number();
	}

	private MockHttpServletResponse ask(String... typed) {
		var all = new java.util.ArrayList<>(java.util.List.of(typed));
		if (!all.contains("uiterlijk")) {
			all.addAll(java.util.List.of("uiterlijk", "2026-11-30"));
		}
		this.sanne.browser().get(this.page + "/stukken-opvragen");
		return this.sanne.browser().post(this.page + "/stukken-opvragen", all.toArray(String[]::new));
	}

	private String post(String path) {
		this.sanne.browser().get(this.page);
		return String.valueOf(this.sanne.browser().post(path).getHeader("Location"));
	}

	private String get(String path) throws UnsupportedEncodingException {
		var response = this.sanne.browser().get(path);
		assertThat(response.getStatus()).isEqualTo(200);
		return response.getContentAsString();
	}

}
