package nl.meekijken.amending;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.WholeForm;

import static nl.meekijken.amending.AmendingDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

/** Of two who change the same facts the second decides, and nothing is overwritten. */
@ModuleTest
class MergeTests {

	@Autowired
	private ApplicationContext house;

	private SheetDesk desk;

	private WholeForm late;

	@BeforeEach
	void sitDown() {
		this.desk = SheetDesk.with(this.house);
		this.late = this.desk.form(this.desk.ruben(), "schade");
	}

	@Test
	void theSecondSeesWhatItWasWhatTheOtherSavedAndWhatWasTyped() {
		this.desk.keep("schade", "plaats", "Zeist", "tijd", "09:15");
		var asked = this.late.with("plaats", "Bunnik", "locatie", "A12").send(this.desk.ruben());
		assertThat(asked.getStatus()).isEqualTo(409);
		var page = Jsoup.parse(text(asked));
		assertThat(page.select(".merged h2").eachText()).containsExactly("Tijd van de schade", "Plaats",
				"Straat of plek");
		assertThat(page.select(".merged.both").text()).contains("Toen u begon Utrecht", "Marit Hofstra maakte ervan",
				"Zeist", "U vulde in Bunnik");
		assertThat(page.select("[aria-labelledby=kop-tijd]").text()).contains("08:40", "09:15", "niets gewijzigd",
				"Blijft zoals uw collega het opsloeg.");
		assertThat(page.select("[aria-labelledby=kop-locatie]").text()).contains("A12", "Wordt zoals u het invulde.");
		assertThat(this.desk.desk().damage("place || coalesce(location, '')")).startsWith("Zeist")
			.doesNotContain("A12");
	}

	@Test
	void whoeverDoesNotChooseIsAskedAgain() {
		var merge = merge("plaats", "Zeist", "plaats", "Bunnik");
		var again = merge.send(this.desk.ruben());
		assertThat(again.getStatus()).isEqualTo(422);
		assertThat(text(again)).contains("href=\"#keuze-plaats\"", "Kies wat er moet staan.", "Utrecht");
		assertThat(WholeForm.of(again, this.desk.dossier())
			.with("keuze-plaats", "eigen")
			.send(this.desk.ruben())
			.getStatus()).isEqualTo(303);
		assertThat(this.desk.desk().damage("place")).isEqualTo("Bunnik");
	}

	@Test
	void ownOrTheirsIsKeptAndTheRestIsTakenOver() {
		this.desk.keep("schade", "plaats", "Zeist", "tijd", "09:15", "geschat", "900");
		var asked = this.late.with("plaats", "Bunnik", "locatie", "A12", "geschat", "950").send(this.desk.ruben());
		var kept = WholeForm.of(asked, this.desk.dossier())
			.with("keuze-plaats", "eigen", "keuze-geschat", "ander")
			.send(this.desk.ruben());
		assertThat(kept.getHeader("Location")).endsWith("?bijgewerkt#schade");
		assertThat(this.desk.desk().damage("place || ' ' || location || ' ' || damage_time || ' ' || estimated_cents"))
			.isEqualTo("Bunnik A12 09:15:00 90000");
		assertThat(this.desk.notes("FACTS_CHANGED"))
			.endsWith("Plaats: Zeist → Bunnik\n" + "Straat of plek: kruising Kade en Dorpsstraat → A12");
	}

	@Test
	void whatIsSavedAgainMeanwhileIsLaidBesideItAnew() {
		var merge = merge("plaats", "Zeist", "plaats", "Bunnik").with("keuze-plaats", "eigen");
		this.desk.keep("schade", "plaats", "Houten");
		var again = merge.send(this.desk.ruben());
		assertThat(again.getStatus()).isEqualTo(409);
		assertThat(Jsoup.parse(text(again)).select(".merged.both").text()).contains("Toen u begon Utrecht", "Houten",
				"Bunnik");
		assertThat(this.desk.desk().damage("place")).isEqualTo("Houten");
	}

	@Test
	void whatOneOnlyLookedAtAndAnotherFormAreInNobodysWay() {
		this.desk.keep("voertuig", "merk-type", "Opel Astra");
		assertThat(this.late.with("plaats", "Bunnik").send(this.desk.ruben()).getStatus()).isEqualTo(303);
		assertThat(this.desk.desk().damage("place || ' ' || make_type")).isEqualTo("Bunnik Opel Astra");
	}

	@Test
	void whoeverTypedTheSameIsNotAsked() {
		var merge = merge("plaats", "Zeist", "plaats", "Zeist");
		assertThat(merge.fields()).doesNotContainKey("vraag-plaats");
		assertThat(merge.send(this.desk.ruben()).getHeader("Location")).endsWith("?ongewijzigd#schade");
	}

	@Test
	void aPositionAndThePartThatItAdmitsAreOneChoice() {
		var theirs = this.desk.form(this.desk.ruben(), "tegenpartij?plaats=1");
		this.desk.keep("tegenpartij?plaats=1", "standpunt", "ADMITTED");
		var asked = theirs.with("standpunt-bij", "50").send(this.desk.ruben());
		var both = Jsoup.parse(text(asked)).select(".merged.both");
		assertThat(both).hasSize(1);
		assertThat(both.text()).contains("Gedeeltelijk erkend (75%)", "Marit Hofstra maakte ervan", "Erkend",
				"Gedeeltelijk erkend (50%)");
		WholeForm.of(asked, this.desk.dossier()).with("keuze-standpunt", "eigen").send(this.desk.ruben());
		assertThat(Owner.ask("select stance || ' ' || percentage from dossier.counterparty where dossier_id = "
				+ this.desk.desk().kept("id") + " and position = 1"))
			.isEqualTo("PARTLY 50");
	}

	@Test
	void whatNobodyOfStaffChangedIsSomebodyElses() {
		Owner.change("update dossier.damage set place = 'Houten' where dossier_id = " + this.desk.desk().kept("id"));
		assertThat(text(this.late.with("plaats", "Bunnik").send(this.desk.ruben())))
			.contains("Iemand anders maakte ervan", "Houten");
	}

	@Test
	void aTextOfSeveralLinesIsTheSameWhateverEndsThem() {
		Owner.change("update dossier.damage set course = E'Ik stond stil.\\nHij reed door rood.' where dossier_id = "
				+ this.desk.desk().kept("id"));
		var form = this.desk.form(this.desk.ruben(), "schade");
		var crossed = form.with("toedracht", form.fields().getOrDefault("toedracht", "").replace("\n", "\r\n"),
				"was-toedracht", form.fields().getOrDefault("was-toedracht", "").replace("\n", "\r\n"));
		assertThat(crossed.send(this.desk.ruben()).getHeader("Location")).endsWith("?ongewijzigd#schade");
	}

	/** One saves a field, another one too; the form that asks the second one. */
	private WholeForm merge(String field, String theirs, String ownField, String own) {
		this.desk.keep("schade", field, theirs);
		return WholeForm.of(this.late.with(ownField, own).send(this.desk.ruben()), this.desk.dossier());
	}

}
