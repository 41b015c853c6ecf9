package nl.meekijken.portal;

import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import nl.meekijken.dossier.CounterpartyKind;
import nl.meekijken.dossier.Counterparty;
import nl.meekijken.dossier.Fact;
import nl.meekijken.dossier.Stance;
import nl.meekijken.portal.Desk.Reader;
import nl.meekijken.trying.ModuleTest;

import static nl.meekijken.trying.DossierExample.counterparty;
import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/** An intermediary says that a fact of a dossier is not right. */
@ModuleTest
@Import(Desk.class)
class ProposalTests {

	@Autowired
	private Desk desk;

	private Reader sanne;

	private Doubter doubter;

	@BeforeEach
	void bring() {
		this.sanne = this.desk.aReader();
		this.doubter = Doubter.with(this.desk, this.sanne,
				aDossier().against(counterparty("XY-99-ZZ", "Univé"), counterparty("GB-001-B", null)));
	}

	@Test
	void everyFactThatIsShownAsksWhetherItIsRight() {
		var shown = Jsoup.parse(this.doubter.get(this.doubter.page()));
		assertThat(shown.select("#schade .pairs > div")).isNotEmpty()
			.allSatisfy(row -> assertThat(row.select("a.doubt")).as(row.text()).hasSize(1));
		assertThat(shown.select("#tegenpartij .pairs > div")).isNotEmpty()
			.allSatisfy(row -> assertThat(row.select("a.doubt")).as(row.text()).hasSize(1));
		assertThat(shown.select("#client a.doubt")).isEmpty();
		assertThat(shown.select("a.doubt").eachText()).doesNotHaveDuplicates()
			.allMatch(words -> words.startsWith("Klopt dit niet?"))
			.contains("Klopt dit niet? Schadedatum", "Klopt dit niet? Verzekeringsmaatschappij van tegenpartij 2");
		for (var link : shown.select("a.doubt").eachAttr("href")) {
			assertThat(this.doubter.browser().get(link).getStatus()).as(link).isEqualTo(200);
		}
	}

	static Stream<Fact> doubted() {
		return Stream.of(Fact.values()).filter(Fact::isProposable);
	}

	@ParameterizedTest
	@MethodSource("doubted")
	void theFormOfEveryFactSaysWhatIsThereAndAsksForAnother(Fact fact) {
		var form = this.doubter.form(fact.slug(), fact.isOfParty() ? "1" : "");
		assertThat(form.select("[name=waarde]")).isNotEmpty();
		assertThat(form.select(".pairs dd").text()).isNotBlank();
		assertThat(form.select("label[for=waarde], fieldset#waarde legend")).hasSize(1);
		assertThat(form.select("h1").text()).endsWith("klopt dit niet?");
		var wrong = this.doubter.propose(fact.slug(), fact.isOfParty() ? "1" : "0", "", "Zo is het.");
		assertThat(wrong.getStatus()).isEqualTo(422);
		assertThat(Jsoup.parse(Doubter.text(wrong)).select("#waarde-fout")).hasSize(1);
	}

	@Test
	void theFormLeadsToWhatStandsBesideIt() {
		assertThat(this.doubter.form("plaats", "").select("a.doubt").eachText()).containsExactly("Straat of plek",
				"Land van de schade");
		assertThat(this.doubter.form("gevolmachtigde", "2").select("a.doubt").attr("href"))
			.endsWith("?feit=verzekeraar&partij=2");
		assertThat(this.doubter.form("geschat", "").select("a.doubt")).isEmpty();
	}

	@Test
	void whatIsProposedShowsAtTheFactAndAmongTheActivities() {
		var sent = this.doubter.propose("schadedatum", "0", "12 okt 2026", "Dat staat op het schadeformulier.");
		assertThat(sent.getHeader("Location")).isEqualTo(this.doubter.page() + "?voorgesteld#schade");
		var shown = Jsoup.parse(this.doubter.get(this.doubter.page() + "?voorgesteld"));
		assertThat(shown.select("#schade .notice").text()).contains("Uw voorstel is verstuurd.");
		var there = shown.select("#schade .pairs > div:contains(Schadedatum)");
		assertThat(there.text()).contains("13 oktober 2026, 08:40", "Voorgesteld", "12 oktober 2026",
				"Voorgesteld door Sanne van der Beek, vandaag", "Reden: Dat staat op het schadeformulier.");
		assertThat(shown.select("#activiteiten .event").text()).contains("Verbetering voorgesteld: Schadedatum",
				"In het dossier staat: 13 oktober 2026. Voorstel: 12 oktober 2026. "
						+ "Reden: Dat staat op het schadeformulier.");
		assertThat(shown.select("#schade .pairs > div:contains(Plaats) .proposed")).isEmpty();
		assertThat(this.doubter.kept("came_in_kind")).isEqualTo("PROPOSAL_MADE");
	}

	@Test
	void aProposalAboutAPartyShowsAtThatPartyOnly() {
		var sent = this.doubter.propose("verzekeraar", "2", "Noorderlicht", "De polis is van hen.");
		assertThat(sent.getHeader("Location")).isEqualTo(this.doubter.page() + "?voorgesteld-tegenpartij#tegenpartij");
		var parties = Jsoup.parse(this.doubter.get(this.doubter.page() + "?voorgesteld-tegenpartij"))
			.select("#tegenpartij .party");
		assertThat(parties.get(0).select(".proposed")).isEmpty();
		assertThat(parties.get(1).select(".proposed").text()).contains("Verzekeringsmaatschappij: Noorderlicht");
	}

	@Test
	void itReadsInEnglishToo() {
		this.doubter.propose("letsel", "0", "NO", "De arts zegt van niet.");
		this.doubter.propose("kenteken-tegenpartij", "1", "kr-ab 124", "Zie de foto.", "land", "D");
		this.doubter.browser().post("/taal", "taal", "en", "terug", this.doubter.page());
		var shown = Jsoup.parse(this.doubter.get(this.doubter.page()));
		assertThat(shown.select("#schade .proposed").text()).contains("Proposed No", "Proposed by Sanne van der Beek");
		assertThat(shown.select("#tegenpartij .proposed").text())
			.contains("Licence plate of the counterparty: D KR-AB 124");
		assertThat(shown.select("a.doubt").eachText()).startsWith("Is this wrong? Date of damage");
		assertThat(this.doubter.form("erkend-deel", "1").text()).contains("A percentage from 1 to 99",
				"The dossier says now 75%");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "schadedatum;0;24-11-2026;Dit is geen dag tot en met vandaag.", "tijd;0;25:99;Dit is geen tijd.",
					"geschat;0;veel;Dit is geen bedrag.", "kenteken;0;ABCDEF;Dit is geen kenteken",
					"land-schade;0;XX;Kies een land", "soort-object;0;TANK;Kies wat er moet staan.",
					"erkend-deel;1;100;Dit is geen percentage", "toedracht;0;Kort.;in 20 tot 2.000 tekens",
					"plaats;0;utrecht ;", "plaats;0;Utrecht;Dit staat er al.", "letsel;0;YES;Dit staat er al.",
					"geschat;0;1500,00;Dit staat er al." })
	void whatCannotBeProposedIsToldAndKept(String fact, String party, String value, String sentence) {
		var answer = this.doubter.propose(fact, party, value, "Dat weet ik zeker.");
		if (sentence == null) {
			assertThat(answer.getStatus()).isEqualTo(303);
			return;
		}
		assertThat(answer.getStatus()).isEqualTo(422);
		var form = Jsoup.parse(Doubter.text(answer));
		assertThat(form.select("#waarde-fout").text()).contains(sentence);
		assertThat(form.select("#fout a[href=#waarde]")).hasSize(1);
		assertThat(form.select("[name=reden]").val()).isEqualTo("Dat weet ik zeker.");
		assertThat(this.doubter.count()).isEqualTo("0");
	}

	@Test
	void whatWasTypedStaysWhenTheReasonIsMissing() {
		for (var reason : List.of("", " \n ", "x".repeat(501))) {
			var answer = this.doubter.propose("merk-type", "0", "Volkswagen Polo", reason);
			assertThat(answer.getStatus()).isEqualTo(422);
			var form = Jsoup.parse(Doubter.text(answer));
			assertThat(form.select("#reden-fout").text()).contains("Vertel in ten hoogste 500 tekens");
			assertThat(form.select("[name=waarde]").val()).isEqualTo("Volkswagen Polo");
			assertThat(form.select("[name=sleutel]").val()).isNotBlank();
			assertThat(form.select("[name=terug]").val()).endsWith("/klopt-dit-niet?feit=merk-type");
		}
		assertThat(this.doubter.count()).isEqualTo("0");
		assertThat(this.doubter.propose("merk-type", "0", "Volkswagen Polo", "x".repeat(500)).getStatus())
			.isEqualTo(303);
	}

	@Test
	void whoIsNotKnownYetCanBecomeKnown() {
		this.doubter = Doubter.with(this.desk, this.sanne, aDossier().against(new Counterparty(false,
				CounterpartyKind.BICYCLE, null, null, null, null, null, Stance.OPEN, null, null)));
		assertThat(this.doubter.propose("kenteken-tegenpartij", "1", "GBC-17-T", "Een getuige belde.").getStatus())
			.isEqualTo(303);
		assertThat(this.doubter.propose("soort-tegenpartij", "1", "MOTOR_VEHICLE", "Een getuige belde.").getStatus())
			.isEqualTo(303);
		assertThat(Jsoup.parse(this.doubter.get(this.doubter.page())).select("#tegenpartij .proposed").text())
			.contains("Kenteken tegenpartij: GBC-17-T", "Soort tegenpartij: Motorvoertuig");
	}

}
