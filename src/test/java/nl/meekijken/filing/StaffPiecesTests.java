package nl.meekijken.filing;

import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.account.Role;
import nl.meekijken.document.ReceivedBytes;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Staff;

import static nl.meekijken.filing.FilingDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

/** What staff say about the pieces that a dossier needs. */
@ModuleTest
class StaffPiecesTests {

	private static final Pattern SEEN = Pattern.compile("name=\"gezien\" value=\"([^\"]*)\"");

	private static final Pattern LINK = Pattern.compile("id=\"link\">[^<]*(/stukken/[^<]+)<");

	private static final Pattern JUDGED = Pattern.compile("/stukken/oordeel/(\\d+)\"");

	@Autowired
	private ApplicationContext house;

	@Autowired
	private MockMvc mvc;

	private FilingDesk desk;

	@BeforeEach
	void sitDown() {
		this.desk = FilingDesk.with(this.house, Examples.aDossier());
	}

	@Test
	void aPieceIsAddedAndWaivedAndTheOfficeReadsWhy() {
		assertThat(this.desk.see(this.desk.pieces())).contains("0 van 4 stukken",
				"Zonder handtekening mogen wij niet namens uw cliënt verhalen.",
				"Zolang die er niet is, ligt het dossier stil.");
		assertThat(decide("getuigenverklaring", "ja", "De verzekeraar betwist het.").getHeader("Location"))
			.endsWith("?besloten");
		decide("fotos", "nee", "De expert maakte foto’s.");
		assertThat(this.desk.see(this.desk.pieces())).contains("0 van 4 stukken", "Reden: De verzekeraar betwist het.",
				"niet nodig");
		assertThat(this.desk.seenByOffice()).contains("0 van 4 stukken", "De verzekeraar betwist het.",
				"De expert maakte foto’s.");
		assertThat(text(this.desk.office().get("/dossiers"))).contains("0 van 4 stukken");
	}

	@Test
	void whereSomebodyWasHurtStaffAndOfficeReadThatNothingMedicalIsAskedFor() {
		injury(false);
		assertThat(this.desk.seenByOffice()).doesNotContain("letselschadespecialist vraagt deze");
		injury(true);
		assertThat(this.desk.see(this.desk.pieces()))
			.contains("Medische gegevens", "letselschadespecialist vraagt deze")
			.doesNotContain("value=\"medisch\"");
		assertThat(this.desk.seenByOffice()).contains("Medische gegevens", "letselschadespecialist vraagt deze",
				"0 van 4 stukken");
		assertThat(decide("medisch", "ja", "De arts wil het.").getStatus()).isEqualTo(422);
	}

	private void injury(boolean there) {
		Owner.change("update dossier.dossier set injury = %s where claim_number = '%s'".formatted(there,
				this.desk.number()));
	}

	@Test
	void whatIsMissingIsSaidAtTheFieldAndAColleagueIsNotOverwritten() {
		var refused = decide("", "", "");
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(text(refused)).contains("Kies een stuk.", "Kies of het nodig is.",
				"Leg in hoogstens 500 tekens uit");
		var seen = seen();
		decide("fotos", "nee", "Eerst.");
		var late = post("", "stuk", "fotos", "nodig", "ja", "reden", "Toch wel.", "gezien", seen);
		assertThat(late.getStatus()).isEqualTo(409);
		assertThat(text(late)).contains("Een collega was u voor.", "Reden: Eerst.", "value=\"Toch wel.\"");
		assertThat(post("", "stuk", "fotos", "nodig", "ja", "reden", "Toch wel.", "gezien", seen()).getStatus())
			.isEqualTo(303);
	}

	@Test
	void staffAskTheClientAndJudgeWhatComes() {
		var asked = ask();
		assertThat(text(asked)).contains("<svg class=\"qr\"", "De cliënt krijgt een e-mail met de link.");
		assertThat(asked.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
		var link = find(LINK, text(asked));
		var client = new Browser(this.mvc);
		client.get(link);
		var piece = Owner
			.ask("select max(id) from piece.asked where office_id = " + this.desk.sanne().office().value());
		client.get("/stukken");
		assertThat(client.send("/stukken", "bestand", "foto.pdf", ReceivedBytes.pdf("client"), "stuk", piece)
			.getHeader("Location")).startsWith("/stukken?ontvangen");
		this.desk.check();
		assertThat(find(JUDGED, this.desk.see(this.desk.pieces()))).isEqualTo(piece);
		var without = post("/oordeel/" + piece, "oordeel", "fout");
		assertThat(without.getStatus()).isEqualTo(422);
		assertThat(text(without)).contains("wat er niet in orde is. De cliënt leest dit.");
		assertThat(post("/oordeel/" + piece, "oordeel", "fout", "reden", "Te donker").getStatus()).isEqualTo(303);
		assertThat(text(client.get("/stukken"))).contains("Te donker");
		assertThat(this.desk.seenByOffice()).contains("Te donker");
		assertThat(post("/oordeel/" + piece, "oordeel", "goed").getHeader("Location")).endsWith("?beoordeeld");
	}

	@Test
	void aPieceOfAnotherDossierIsNotJudgedFromHere() {
		ask();
		var piece = Owner
			.ask("select max(id) from piece.asked where office_id = " + this.desk.sanne().office().value());
		var other = FilingDesk.with(this.house, Examples.aDossier());
		this.desk.see(other.pieces());
		assertThat(
				this.desk.marit().browser().post(other.pieces() + "/oordeel/" + piece, "oordeel", "goed").getStatus())
			.isEqualTo(404);
	}

	@Test
	void theClientTakesBackWhatLooksPrivateOrKeepsItAndStaffSeeWhich() {
		var client = new Browser(this.mvc);
		client.get(find(LINK, text(ask())));
		var piece = Owner
			.ask("select max(id) from piece.asked where office_id = " + this.desk.sanne().office().value());
		assertThat(sendPrivate(client, piece, "paspoort.pdf")).contains("lijkt een kopie van een identiteitsbewijs");
		assertThat(settle(client, piece, "klopt")).isEqualTo("/stukken?klopt");
		assertThat(text(client.get("/stukken"))).doesNotContain("lijkt een kopie van een identiteitsbewijs");
		assertThat(this.desk.see(this.desk.papers())).contains("de afzender zegt dat het zo klopt");
		sendPrivate(client, piece, "rijbewijs.pdf");
		assertThat(settle(client, piece, "terug")).isEqualTo("/stukken?teruggenomen");
		assertThat(this.desk.see(this.desk.papers())).contains("paspoort.pdf").doesNotContain("rijbewijs.pdf");
		assertThat(settle(client, piece, "terug")).isEqualTo("/stukken");
	}

	private String sendPrivate(Browser client, String piece, String name) {
		client.get("/stukken");
		client.send("/stukken", "bestand", name, ReceivedBytes.pdf(name), "stuk", piece);
		this.desk.check();
		return text(client.get("/stukken"));
	}

	private static String settle(Browser client, String piece, String what) {
		return String.valueOf(client.post("/stukken/waarschuwing", "stuk", piece, "doe", what).getHeader("Location"));
	}

	@Test
	void aRequestOfStaffIsRemindedOnceADayAndTakenBack() {
		var link = find(LINK, text(ask()));
		var request = Owner
			.ask("select max(id) from piece.upload_request where office_id = " + this.desk.sanne().office().value());
		assertThat(post("/" + request + "/herinneren").getHeader("Location")).endsWith("?te-vroeg");
		assertThat(post("/" + request + "/intrekken").getHeader("Location")).endsWith("?ingetrokken");
		assertThat(new Browser(this.mvc).get(link).getStatus()).isEqualTo(410);
		assertThat(this.desk.see(this.desk.pieces())).contains("De link werkt niet meer.", "Marit Hofstra");
	}

	@Test
	void anAdministratorReadsWhatTheInventoryFound() {
		Owner.change("""
				insert into document.inventory (night, begun_at, done_at, without_bytes)
				values (date '2199-01-01', now(), now(), array[repeat('a', 64)])
				    on conflict do nothing
				""");
		var esra = new Staff(this.house).atWork(Role.STAFF_ADMINISTRATOR).browser();
		assertThat(text(esra.get("/kantoor/bestanden"))).contains("1 januari 2199", "1 document zonder bestand",
				"Haal bestanden die weg zijn terug");
		assertThat(text(esra.get("/kantoor"))).contains("/kantoor/bestanden");
		Owner.change("delete from document.inventory where night = date '2199-01-01'");
		assertThat(this.desk.see("/kantoor")).doesNotContain("/kantoor/bestanden");
	}

	private MockHttpServletResponse ask() {
		var page = "/kantoor/dossiers/" + this.desk.number() + "/stukken-opvragen";
		assertThat(this.desk.see(page)).contains("Stukken vragen aan de cliënt");
		return this.desk.marit()
			.browser()
			.post(page, "stuk", "fotos", "waarom", "Voor de expert", "uiterlijk", "2026-11-30", "taal", "nl", "sleutel",
					"7d9f0c9e-0000-4000-8000-" + "%012d".formatted(this.desk.sanne().person().value()));
	}

	private MockHttpServletResponse decide(String piece, String needed, String reason) {
		return post("", "stuk", piece, "nodig", needed, "reden", reason, "gezien", seen());
	}

	private MockHttpServletResponse post(String what, String... fields) {
		this.desk.see(this.desk.pieces());
		return this.desk.marit().browser().post(this.desk.pieces() + what, fields);
	}

	private String seen() {
		return find(SEEN, this.desk.see(this.desk.pieces()));
	}

	private static String find(Pattern wanted, String page) {
		var found = wanted.matcher(page);
		if (!found.find()) {
			throw new AssertionError(wanted + " is not on the page");
		}
		return found.group(1);
	}

}
