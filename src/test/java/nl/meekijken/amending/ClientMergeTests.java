package nl.meekijken.amending;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.WholeForm;

import static nl.meekijken.amending.AmendingDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

/** Of two who change the same client the second decides, and nothing is overwritten. */
@ModuleTest
class ClientMergeTests {

	@Autowired
	private ApplicationContext house;

	private SheetDesk desk;

	private WholeForm late;

	@BeforeEach
	void sitDown() {
		this.desk = SheetDesk.with(this.house);
		keep("achternaam", "Eerst", "e-mail", "eerst@voorbeeld.example", "telefoon", "038 421 00 01");
		this.late = form(this.desk.ruben());
	}

	@Test
	void theSecondSeesWhatTheFirstSavedAndWhatWasTyped() {
		keep("achternaam", "Zijne", "telefoon", "038 421 00 02");
		var asked = this.late.with("achternaam", "Mijne", "e-mail", "mijn@voorbeeld.example").send(this.desk.ruben());
		assertThat(asked.getStatus()).isEqualTo(409);
		var page = Jsoup.parse(text(asked));
		assertThat(page.select(".merged h2").eachText()).containsExactly("Naam", "E-mail", "Telefoon");
		assertThat(page.select(".merged.both").text()).contains("Toen u begon", "Eerst", "Iemand anders maakte ervan",
				"Zijne", "U vulde in", "Mijne");
		assertThat(page.select("[aria-labelledby=kop-EMAIL]").text()).contains("Wordt zoals u het invulde.");
		assertThat(page.select("[aria-labelledby=kop-PHONE]").text()).contains("Blijft zoals uw collega het opsloeg.",
				"niets gewijzigd");
		assertThat(client()).isEqualTo("Zijne eerst@voorbeeld.example +31384210002");
	}

	@Test
	void ownOrTheirsIsKeptAndTheRestIsTakenOver() {
		keep("achternaam", "Zijne", "telefoon", "038 421 00 02");
		var mine = this.late.with("achternaam", "Mijne", "e-mail", "mijn@voorbeeld.example");
		var theirs = WholeForm.of(mine.send(this.desk.ruben()), page()).with("keuze-NAME", "ander");
		assertThat(theirs.send(this.desk.ruben()).getHeader("Location")).endsWith("?bijgewerkt#client");
		assertThat(client()).isEqualTo("Zijne mijn@voorbeeld.example +31384210002");
		var own = WholeForm.of(mine.send(this.desk.ruben()), page()).with("keuze-NAME", "eigen");
		own.send(this.desk.ruben());
		assertThat(client()).isEqualTo("Mijne mijn@voorbeeld.example +31384210002");
	}

	@Test
	void whoeverDoesNotChooseIsAskedAgain() {
		keep("achternaam", "Zijne");
		var again = WholeForm.of(this.late.with("achternaam", "Mijne").send(this.desk.ruben()), page())
			.send(this.desk.ruben());
		assertThat(again.getStatus()).isEqualTo(422);
		assertThat(text(again)).contains("href=\"#keuze-NAME\"", "Kies wat er moet staan.");
		assertThat(client()).startsWith("Zijne");
		WholeForm.of(again, page()).with("keuze-NAME", "eigen").send(this.desk.ruben());
		assertThat(client()).startsWith("Mijne");
	}

	@Test
	void whatIsSavedAgainMeanwhileIsLaidBesideItAnew() {
		keep("achternaam", "Zijne");
		var merge = WholeForm.of(this.late.with("achternaam", "Mijne").send(this.desk.ruben()), page())
			.with("keuze-NAME", "eigen");
		keep("achternaam", "Derde");
		var again = merge.send(this.desk.ruben());
		assertThat(again.getStatus()).isEqualTo(409);
		assertThat(Jsoup.parse(text(again)).select(".merged.both").text()).contains("Derde", "Mijne");
		assertThat(client()).startsWith("Derde");
	}

	@Test
	void whatTheOfficeChangesMeanwhileIsNotOverwrittenEither() {
		var office = this.desk.desk().office();
		var portal = this.desk.desk().portal() + "/klantgegevens";
		assertThat(WholeForm.of(office.get(portal), portal).with("achternaam", "Kantoor").send(office).getStatus())
			.isEqualTo(303);
		assertThat(this.late.with("achternaam", "Mijne").send(this.desk.ruben()).getStatus()).isEqualTo(409);
		assertThat(client()).startsWith("Kantoor");
	}

	@Test
	void otherDossiersThatWereTickedStayTicked() {
		keep("achternaam", "Zijne");
		var asked = this.late.with("achternaam", "Mijne", "ook-in", "2026-000001-00").send(this.desk.ruben());
		assertThat(Jsoup.parse(text(asked)).select("input[name=ook-in]").attr("value")).isEqualTo("2026-000001-00");
	}

	private String page() {
		return this.desk.dossier() + "/klantgegevens";
	}

	private WholeForm form(Browser who) {
		return WholeForm.of(who.get(page()), page());
	}

	private MockHttpServletResponse keep(String... filledIn) {
		var kept = form(this.desk.marit()).with(filledIn).send(this.desk.marit());
		assertThat(kept.getStatus()).isEqualTo(303);
		return kept;
	}

	private String client() {
		return Owner.ask("select concat_ws(' ', surname, email, phone) from dossier.client where dossier_id = "
				+ this.desk.desk().kept("id"));
	}

}
