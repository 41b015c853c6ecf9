package nl.meekijken.portal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.portal.Desk.Reader;
import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.DossierExample;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An intermediary gives the bank account number of a client: NL91ABNA0417164300 stands
 * there.
 */
@ModuleTest
@Import(Desk.class)
class IbanTests {

	private static final String ING = "NL20INGB0001234567";

	private static final String RABO = "NL44 RABO 0123 4567 89";

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
	}

	@AfterEach
	void putTheClockBack() {
		this.clock.reset();
	}

	@Test
	void whatWasTypedIsShownOnceMoreWithItsBankAndThenNeverWhole() {
		assertThat(get(this.page)).contains("IBAN wijzigen", "wacht op controle");
		var checked = text(send("/controle", "iban", "nl20 ingb 0001 2345 67"));
		assertThat(checked).contains("Klopt dit?", "NL20 INGB 0001 2345 67", "<dd>ING</dd>", "A.B. Houder",
				"NL91 ABNA •••• ••43 00");
		assertThat(text(send("/controle", "iban", ING, "terug", "ja"))).contains("value=\"" + ING + "\"",
				"Nummer controleren");
		assertThat(give(ING).getHeader("Location")).isEqualTo(this.page + "?iban-doorgegeven#client");
		assertThat(get(this.page + "?iban-doorgegeven"))
			.contains("Het rekeningnummer is doorgegeven.", "NL20 INGB •••• ••45 67", "A.B. Houder",
					"IBAN gewijzigd door intermediair")
			.doesNotContain("0001 2345", "0001234567");
		assertThat(get(this.page + "/iban"))
			.contains("Doorgegeven door", "in het portaal", "vervangen", "NL91 ABNA •••• ••43 00")
			.doesNotContain("0001234567", "0417164300");
	}

	@Test
	void aNumberFromAbroadNeedsNoBankOfOurs() {
		assertThat(text(send("/controle", "iban", "BE68 5390 0754 7034"))).contains("niet bekend bij ons");
		assertThat(give("BE68539007547034").getStatus()).isEqualTo(303);
	}

	@ParameterizedTest
	@ValueSource(strings = { "NL91ABNA0417164301", "NL00INGB0001234567", "US64SVBKUS6S3300958879", "", "rekening" })
	void whatIsNoNumberGetsASentenceAndStays(String typed) {
		for (var path : List.of("", "/controle")) {
			var wrong = send(path, "iban", typed, "tenaamstelling", "");
			assertThat(wrong.getStatus()).isEqualTo(422);
			assertThat(text(wrong)).contains("Dit is geen IBAN", "op wiens naam de rekening staat",
					"value=\"" + typed + "\"");
		}
		assertThat(accounts()).isEqualTo("1");
	}

	@Test
	void aProofOfMoreThanFiveMinutesIsAskedForAgainAndNothingTypedIsLost() {
		this.clock.move(Duration.ofMinutes(5).plusSeconds(1));
		assertThat(this.sanne.browser().get(this.page + "/iban").getHeader("Location")).startsWith("/bevestigen?terug");
		var asked = this.sanne.browser().post(this.page + "/iban", fields("iban", ING));
		assertThat(asked.getStatus()).isEqualTo(401);
		assertThat(text(asked)).contains("Bent u het zelf?", "name=\"veld.iban\" value=\"" + ING + "\"");
		assertThat(accounts()).isEqualTo("1");
		this.sanne.browser().post("/bevestigen", "terug", this.page + "/iban", "wachtwoord", People.PASSWORD);
		assertThat(give(ING).getStatus()).isEqualTo(303);
	}

	@Test
	void theSameOnceMoreWritesAndMailsNothing() {
		give(ING);
		var mails = emails();
		assertThat(send("", "iban", ING, "gezien", "0").getHeader("Location"))
			.isEqualTo(this.page + "?iban-ongewijzigd#client");
		assertThat(accounts()).isEqualTo("2");
		assertThat(emails()).isEqualTo(mails);
		assertThat(give(ING, "tenaamstelling", "Een ander").getStatus()).isEqualTo(303);
		assertThat(accounts()).isEqualTo("3");
	}

	@Test
	void whoWasOvertakenIsToldAndOverwritesNobodyUnknowingly() {
		var seen = seen();
		give(ING);
		var late = send("", "iban", RABO, "gezien", seen);
		assertThat(late.getStatus()).isEqualTo(409);
		assertThat(text(late)).contains("Intussen is er een ander nummer doorgegeven", "NL44 RABO 0123 4567 89",
				"NL20 INGB •••• ••45 67");
		assertThat(accounts()).isEqualTo("2");
	}

	@Test
	void ofTwoAtOnceOneWins() throws Exception {
		var seen = seen();
		var turn = new AtomicInteger();
		var answers = AtOnce.times(2,
				() -> send("", "iban", (turn.getAndIncrement() == 0) ? ING : RABO, "gezien", seen).getStatus());
		assertThat(answers).containsExactlyInAnyOrder(303, 409);
		assertThat(accounts()).isEqualTo("2");
	}

	@Test
	void otherDossiersWithTheSameNumberFollowIfTickedAndNoOther() {
		var first = this.page;
		var ticked = bring(aDossier());
		var left = bring(aDossier());
		var another = bring(aDossier());
		this.page = another;
		give(RABO);
		this.page = first;
		assertThat(get(first + "/iban"))
			.contains("Deze cliënt heeft nog 2 lopende dossiers", ticked.substring(10), left.substring(10))
			.doesNotContain(another.substring(10));
		assertThat(give(ING, "ook-in", ticked.substring(10), "ook-in", another.substring(10)).getStatus())
			.isEqualTo(303);
		assertThat(get(ticked)).contains("NL20 INGB", "wacht op controle");
		assertThat(get(left)).contains("NL91 ABNA").doesNotContain("INGB");
		assertThat(get(another)).contains("NL44 RABO").doesNotContain("INGB");
	}

	@Test
	void aClosedDossierIsOnlyRead() {
		this.page = bring(aDossier().closed());
		assertThat(get(this.page)).doesNotContain("IBAN wijzigen");
		assertThat(get(this.page + "/iban")).contains("alleen nog lezen", "NL91 ABNA")
			.doesNotContain("<form class=\"form broad");
		assertThat(give(ING).getHeader("Location")).isEqualTo(this.page + "?dossier-gesloten#client");
		assertThat(accounts()).isEqualTo("1");
	}

	@Test
	void whereNoNumberIsKnownOneIsGiven() {
		this.page = bring(aDossier().of(Examples.company("Bakkerij Baas B.V.")));
		assertThat(get(this.page)).contains("IBAN doorgeven");
		assertThat(give(ING).getStatus()).isEqualTo(303);
		assertThat(get(this.page)).contains("NL20 INGB •••• ••45 67", "wacht op controle");
	}

	@ParameterizedTest
	@CsvSource({ "GET, /iban", "POST, /iban", "POST, /iban/controle" })
	void anotherOfficeFindsNothing(String method, String path) {
		var other = this.desk.aReader().browser();
		other.get("/dossiers");
		var answer = method.equals("GET") ? other.get(this.page + path)
				: other.post(this.page + path, fields("iban", ING));
		assertThat(answer.getStatus()).isEqualTo(404);
		assertThat(accounts()).isEqualTo("1");
	}

	private MockHttpServletResponse give(String iban, String... more) {
		var all = new ArrayList<>(List.of("iban", iban));
		all.addAll(List.of(more));
		return send("", all.toArray(String[]::new));
	}

	private MockHttpServletResponse send(String path, String... typed) {
		var seen = List.of(typed).contains("gezien") ? "" : seen();
		return this.sanne.browser().post(this.page + "/iban" + path, fields(with(typed, "gezien", seen)));
	}

	private static String[] fields(String... typed) {
		return with(typed, "tenaamstelling", "A.B. Houder");
	}

	private static String[] with(String[] typed, String name, String value) {
		var all = new ArrayList<>(List.of(typed));
		if (!all.contains(name)) {
			all.addAll(List.of(name, value));
		}
		return all.toArray(String[]::new);
	}

	private String seen() {
		return text(this.sanne.browser().get(this.page + "/iban"))
			.replaceAll("(?s).*name=\"gezien\" value=\"([^\"]*)\".*|.*", "$1");
	}

	private String accounts() {
		return Owner.ask("select count(*) from dossier.bank_account where dossier_id = " + id());
	}

	private String emails() {
		return Owner.ask("select count(*) from correspondence.email where dossier_id = " + id());
	}

	private String id() {
		return Owner.ask("select id from dossier.dossier where claim_number = '" + this.page.substring(10) + "'");
	}

	private String bring(DossierExample dossier) {
		this.desk.bring(this.sanne, dossier);
		return "/dossiers/" + dossier.number();
	}

	private String get(String path) {
		var response = this.sanne.browser().get(path);
		assertThat(response.getStatus()).isEqualTo(200);
		return text(response);
	}

	private static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
