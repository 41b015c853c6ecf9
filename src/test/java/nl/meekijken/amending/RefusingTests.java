package nl.meekijken.amending;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.database.FormKey;
import nl.meekijken.document.CheckingDesk;
import nl.meekijken.document.ReceivedBytes;
import nl.meekijken.scanner.ScanOutcome;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.FilledForm;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;

import static nl.meekijken.amending.AmendingDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

/** Staff look at what an intermediary proposes, and may leave the dossier as it is. */
@ModuleTest
class RefusingTests {

	@Autowired
	private ApplicationContext house;

	private AmendingDesk desk;

	@BeforeEach
	void sitDown() {
		this.desk = AmendingDesk.with(this.house, Examples.aDossier());
	}

	@Test
	void aDossierWithAProposalRisesAmongWhatCameInUntilItIsLookedAt() {
		this.desk.propose("plaats", "0", "Zeist");
		var browser = this.desk.marit().browser();
		var dossier = this.desk.page().replace("/voorstellen", "");
		assertThat(this.desk.kept("came_in_kind")).isEqualTo("PROPOSAL_MADE");
		var seen = Jsoup.parse(text(browser.get(dossier)));
		assertThat(seen.select(".came-in").text()).contains("Verbetering voorgesteld");
		assertThat(seen.text()).contains("De intermediair zegt dat 1 gegeven niet klopt.");
		assertThat(seen.select("a[href=" + this.desk.page() + "]")).hasSize(2);
		browser.post(dossier + "/gezien");
		assertThat(this.desk.kept("came_in_kind")).isEqualTo("null");
		assertThat(this.desk.seen().select("#open li")).hasSize(1);
		this.desk.refuse(this.desk.propose("tijd", "0", "9.00"), "Nee.");
		assertThat(text(browser.get(dossier))).as("the other one still waits").contains("dat 1 gegeven niet klopt");
	}

	@Test
	void theOldAndTheProposedValueStandSideBySideWithWhoAndWhy() {
		this.desk.propose("verzekeraar", "1", "Waterlinie");
		this.desk.propose("letsel", "0", "NO");
		var seen = this.desk.seen();
		assertThat(seen.select("#open .count").text()).isEqualTo("2");
		assertThat(seen.select("#open li").text()).contains("Verzekeringsmaatschappij", "Nu staat er Univé",
				"Voorstel Waterlinie", "Reden Dat staat op het formulier.",
				"Voorgesteld door Sanne van der Beek, vandaag", "Letsel", "Nu staat er ja", "Voorstel nee");
		assertThat(seen.text()).doesNotContain("Toen dit werd voorgesteld");
		assertThat(seen.select("#besloten")).isEmpty();
	}

	@Test
	void whatIsRefusedIsReadWithTheReasonAndChangesNothing() {
		var proposal = this.desk.propose("plaats", "0", "Zeist");
		var refused = this.desk.refuse(proposal, "  Het proces-verbaal noemt <b>Utrecht</b>. ");
		assertThat(refused.getHeader("Location")).isEqualTo(this.desk.page() + "?afgewezen");
		assertThat(this.desk.damage("place")).isEqualTo("Utrecht");
		assertThat(this.desk.kept("version")).isEqualTo("1");
		var shown = this.desk.seenByOffice();
		assertThat(shown.select("#schade .proposed").text()).contains("Afgewezen",
				"Afgewezen, omdat: Het proces-verbaal noemt <b>Utrecht</b>. (Marit Hofstra, vandaag");
		assertThat(shown.select("#activiteiten .event:contains(Voorstel afgewezen)").text())
			.contains("Het proces-verbaal noemt <b>Utrecht</b>.");
		var seen = this.desk.seen();
		assertThat(seen.select("#open li")).isEmpty();
		assertThat(seen.text()).contains("Er is niets te beslissen.");
		assertThat(seen.select("#besloten li").text()).contains("Plaats: Zeist", "Afgewezen door Marit Hofstra");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "LANG" })
	void withoutAReasonNothingIsRefused(String typed) {
		var proposal = this.desk.propose("plaats", "0", "Zeist");
		var reason = typed.equals("LANG") ? "x".repeat(501) : typed;
		var answer = this.desk.refuse(proposal, reason);
		assertThat(answer.getStatus()).isEqualTo(422);
		var form = Jsoup.parse(text(answer));
		assertThat(form.select("#reden-" + proposal + "-fout").text()).contains("in ten hoogste 500 tekens");
		assertThat(form.select("#reden-" + proposal).val()).isEqualToIgnoringWhitespace(reason);
		assertThat(this.desk.activities("PROPOSAL_REFUSED")).isEqualTo("0");
	}

	@Test
	void aFormThatIsSentTwiceRefusesOnceAndAnotherComesTooLate() {
		var proposal = this.desk.propose("plaats", "0", "Zeist");
		var key = FormKey.fresh();
		for (var time = 0; time < 2; time++) {
			assertThat(this.desk.refuse(proposal, "Nee.", "sleutel", key).getStatus()).isEqualTo(303);
		}
		assertThat(this.desk.activities("PROPOSAL_REFUSED")).isEqualTo("1");
		var late = this.desk.refuse(proposal, "Toch niet.");
		assertThat(late.getStatus()).isEqualTo(409);
		assertThat(text(late)).contains("Over dit voorstel is al beslist.");
		assertThat(this.desk.takeOver(proposal).getStatus()).isEqualTo(409);
		assertThat(this.desk.damage("place")).isEqualTo("Utrecht");
	}

	@Test
	void whatWaitsInAClosedDossierCanStillBeAnswered() {
		var proposal = this.desk.propose("plaats", "0", "Zeist");
		this.desk.close();
		assertThat(this.desk.refuse(proposal, "Het dossier is gesloten.").getStatus()).isEqualTo(303);
		assertThat(this.desk.seenByOffice().select("#schade .proposed").text()).contains("Het dossier is gesloten.");
	}

	@Test
	void itReadsInEnglishToo() {
		this.desk.propose("schadedatum", "0", "12-10-2026");
		this.desk.refuse(this.desk.propose("soort-object", "0", "CAMPER"), "No.");
		var browser = this.desk.marit().browser();
		browser.post("/taal", "taal", "en", "terug", this.desk.page());
		assertThat(Jsoup.parse(text(browser.get(this.desk.page()))).text()).contains("Date of damage",
				"It says now 13 October 2026", "Proposal 12 October 2026", "Kind of vehicle: Camper",
				"Refused by Marit Hofstra");
	}

	@Test
	void thePaperThatCameAlongIsFoundOnceItWasChecked() {
		var portal = this.desk.portal() + "/klopt-dit-niet";
		var page = this.desk.seenByOffice(portal + "?feit=plaats");
		var form = new FilledForm();
		page.select("main form input[type=hidden]").forEach(hidden -> form.with(hidden.attr("name"), hidden.val()));
		form.with("waarde", "Zeist")
			.with("reden", "Zie de foto.")
			.with("bestand", "plek.pdf", ReceivedBytes.pdf("desk"));
		assertThat(this.desk.office().postForm(portal, form).getStatus()).isEqualTo(303);
		assertThat(this.desk.seen().select("#open a").text()).contains("wordt nog gecontroleerd, of is tegengehouden");
		new CheckingDesk(this.house).check(new ScanOutcome.Clean());
		var link = this.desk.seen().select("#open a:contains(Het stuk dat is meegestuurd)");
		assertThat(this.desk.marit().browser().get(link.attr("href")).getStatus()).isEqualTo(200);
	}

	@Test
	void nobodyButStaffDecides() {
		var proposal = this.desk.propose("plaats", "0", "Zeist");
		this.desk.office().get(this.desk.portal());
		var nobody = new Browser(this.house.getBean(MockMvc.class));
		nobody.get("/kantoor/inloggen");
		for (var browser : new Browser[] { this.desk.office(), nobody }) {
			for (var act : new String[] { "/overnemen", "/afwijzen" }) {
				assertThat(browser.post(this.desk.page() + act, "voorstel", proposal, "versie", "1", "reden", "Nee.")
					.getStatus()).isIn(302, 303, 403);
			}
		}
		assertThat(Owner.ask("select count(*) from proposal.proposal where verdict is null and id = " + proposal))
			.isEqualTo("1");
	}

	@Test
	void theOfficeItselfCannotDecideEvenInTheDatabase() {
		assertThat(Owner.ask("""
				select has_column_privilege('meekijken_portal', 'proposal.proposal', 'verdict', 'insert')
				    or has_any_column_privilege('meekijken_portal', 'proposal.proposal', 'update')
				    or has_table_privilege('meekijken_portal', 'proposal.proposal', 'delete')
				    or has_table_privilege('meekijken_backoffice', 'proposal.proposal', 'delete')
				    or has_column_privilege('meekijken_backoffice', 'proposal.proposal', 'proposed', 'update')"""))
			.isEqualTo("f");
	}

}
