package nl.meekijken.handling;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.database.FormKey;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;

import static nl.meekijken.handling.AtTheDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What strangers do in a demo stands beside the work of staff, and only who wants sees
 * it.
 */
@ModuleTest
class DemosAtWorkTests {

	@Autowired
	private ApplicationContext house;

	private AtTheDesk desk;

	private Browser marit;

	@BeforeEach
	void askForADemo() {
		this.desk = AtTheDesk.with(this.house, Examples.aDossier());
		this.marit = this.desk.marit().browser();
		makeDemo(this.desk);
	}

	@Test
	void aQuestionFromADemoIsListedForWhoAsksForItAndMarked() {
		var words = "Werkt " + this.desk.number() + " ook echt?";
		var asking = this.desk.office();
		asking.get("/dossiers/" + this.desk.number() + "/vraag");
		asking.post("/dossiers/" + this.desk.number() + "/vraag", "sleutel", FormKey.fresh(), "vraag", words);
		assertThat(text(this.marit.get("/kantoor/vragen"))).doesNotContain(words);
		var listed = text(this.marit.get("/kantoor/vragen?demo=ja"));
		assertThat(listed).contains(words, "<span class=\"tag\">Demo</span>", "name=\"demo\" value=\"ja\"");
		var id = Owner.ask("select id from question.question where words = '" + words + "'");
		assertThat(
				this.marit.post("/kantoor/vragen", "vraag", id, "antwoord", "Ja.", "demo", "ja").getHeader("Location"))
			.isEqualTo("/kantoor/vragen?demo=ja&beantwoord");
	}

	@Test
	void aDossierOfADemoSaysThatAllIsFictitious() {
		var other = AtTheDesk.with(this.house, Examples.aDossier());
		assertThat(this.desk.seen()).contains("Demo-omgeving die iemand aanvroeg");
		assertThat(other.seen()).doesNotContain("Demo-omgeving die iemand aanvroeg");
	}

	@Test
	void aDossierOfADemoIsNobodysWorkAndIsFoundByWhoLooksForIt() {
		var other = AtTheDesk.with(this.house, Examples.aDossier());
		var browser = other.marit().browser();
		browser.get("/kantoor/dossiers");
		browser.post("/kantoor/dossiers/toewijzen", "dossier", other.number() + ":", "behandelaar",
				Long.toString(other.marit().someone().person().value()));
		assertThat(text(browser.get("/kantoor/dossiers"))).contains(other.page());
		makeDemo(other);
		assertThat(text(browser.get("/kantoor/dossiers"))).doesNotContain(other.page());
		assertThat(browser.get("/kantoor/dossiers?zoek=" + other.number()).getHeader("Location"))
			.isEqualTo(other.page());
	}

	@Test
	void whatIsMailedFromADemoIsNotSaidToHaveBeenSent() {
		Owner.change("update dossier.client set email = 'demo%1$s@voorbeeld.example' where dossier_id = %2$s"
			.formatted(this.desk.number(), this.desk.kept("id")));
		Owner.change("update dossier.dossier set injury = false where id = " + this.desk.kept("id"));
		this.desk.act("activiteiten", "voor", "INTERMEDIARY", "soort", "HELD_LIABLE");
		var email = Owner.ask("select max(id) from correspondence.email where dossier_id = " + this.desk.kept("id"));
		var unsent = "niet echt verstuurd: dit is een demo";
		assertThat(Jsoup.parse(this.desk.seen()).select("#emails").text()).contains(unsent);
		assertThat(Jsoup.parse(this.desk.seenByOffice()).select("#emails .mail").text()).contains(unsent)
			.doesNotContain("verstuurd,");
		assertThat(text(this.desk.office().get("/dossiers/" + this.desk.number() + "/e-mails/" + email)))
			.contains("Geschreven op ", unsent)
			.doesNotContain("Verstuurd op ");
	}

	private static void makeDemo(AtTheDesk desk) {
		Owner.change("set session_replication_role = replica; "
				+ "update office.office set demo = true, demo_ends_on = date '2026-12-07' where office_id = "
				+ desk.sanne().office().value());
	}

}
