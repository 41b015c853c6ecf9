package nl.meekijken.administration;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.account.Role;
import nl.meekijken.office.Tier;
import nl.meekijken.trying.ExampleOffice;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.FormFilling;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.People;
import nl.meekijken.trying.Staff;
import nl.meekijken.trying.Staff.AtWork;

import static org.assertj.core.api.Assertions.assertThat;

/** Esra says who shares dossiers with whom. */
@ModuleTest
class TeamTests {

	private static final String STAFF = "/kantoor/medewerkers";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	@Autowired
	private Examples examples;

	private AtTheDesk esra;

	private AtWork marit;

	private AtWork ruben;

	/** A name of its own: others are in teams too. */
	private String team;

	@BeforeEach
	void comeToWork() {
		this.esra = AtTheDesk.as(this.house, Role.STAFF_ADMINISTRATOR);
		var staff = new Staff(this.house);
		this.marit = staff.atWork(Role.HANDLER);
		this.ruben = staff.atWork(Role.HANDLER);
		this.team = "Noord " + id(this.marit);
	}

	@Test
	void thoseOfOneTeamSeeEachOthersDossiers() {
		var sanne = this.people.of(Tier.GOLD);
		var number = this.examples.bring(new ExampleOffice(sanne.office(), sanne.person()), Examples.aDossier());
		this.marit.browser().get("/kantoor/dossiers/" + number);
		this.marit.browser().post("/kantoor/dossiers/" + number + "/behandelaar", "behandelaar", id(this.marit));
		assertThat(join(this.marit, this.team).getHeader("Location")).isEqualTo(STAFF + "?team");
		assertThat(ofTheTeam(this.ruben)).doesNotContain(number.toString());
		assertThat(join(this.ruben, this.team.toUpperCase(java.util.Locale.ROOT)).getStatus()).isEqualTo(303);
		assertThat(ofTheTeam(this.ruben)).contains(number.toString());
		assertThat(Jsoup.parse(this.esra.read(STAFF + "?team")).text()).contains("Het team is gewijzigd.",
				"team " + this.team);
		join(this.ruben, " ");
		assertThat(ofTheTeam(this.ruben)).doesNotContain(number.toString());
	}

	@Test
	void whoeverNeverHadADossierJoinsATeamAndItIsWrittenDownWhoSaidSo() {
		assertThat(kept(this.ruben)).isNull();
		join(this.ruben, this.team);
		assertThat(kept(this.ruben)).isEqualTo(this.team);
		assertThat(this.esra.changed("dossier.handler", "UPDATE")).isTrue();
		assertThat(Jsoup.parse(this.esra.read(page(this.marit))).select("#teams option").eachAttr("value"))
			.contains(this.team);
	}

	@Test
	void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
		var key = this.esra.key(page(this.marit));
		join(this.marit, this.team);
		var late = this.esra.send(page(this.marit), "sleutel", key, "team", "Zuid", "was", "");
		assertThat(late.getStatus()).isEqualTo(409);
		assertThat(FormFilling.text(late)).contains("Iemand anders heeft dit intussen gewijzigd", "value=\"Zuid\"",
				"name=\"was\" value=\"" + this.team + "\"");
		assertThat(kept(this.marit)).isEqualTo(this.team);
	}

	@Test
	void aFormThatComesTwiceIsOneChange() {
		var key = this.esra.key(page(this.marit));
		for (var times = 0; times < 2; times++) {
			assertThat(this.esra.send(page(this.marit), "sleutel", key, "team", this.team, "was", "").getStatus())
				.isEqualTo(303);
		}
	}

	@Test
	void aNameFitsOnALine() {
		var refused = join(this.marit, "x".repeat(41));
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(FormFilling.text(refused)).contains("ten hoogste 40 tekens", "href=\"#team\"");
	}

	@Test
	void onlyWhoCanHaveDossiersIsInATeam() {
		var sanne = STAFF + "/" + this.people.of(Tier.GOLD).person().value() + "/team";
		Owner.change("update account.person set enabled = false where id = " + id(this.ruben));
		for (var nobody : java.util.List.of(sanne, page(this.ruben), STAFF + "/987654321/team")) {
			assertThat(this.esra.who().browser().get(nobody).getStatus()).isEqualTo(404);
			assertThat(this.esra.send(nobody, "team", this.team, "was", "").getStatus()).isEqualTo(404);
		}
	}

	private MockHttpServletResponse join(AtWork who, String name) {
		var form = Jsoup.parse(this.esra.read(page(who))).select("main form");
		return this.esra.send(page(who), "sleutel", form.select("[name=sleutel]").val(), "was",
				form.select("[name=was]").val(), "team", name);
	}

	private static String page(AtWork who) {
		return STAFF + "/" + id(who) + "/team";
	}

	private static String id(AtWork who) {
		return Long.toString(who.someone().person().value());
	}

	private static String ofTheTeam(AtWork who) {
		return FormFilling.text(who.browser().get("/kantoor/dossiers?van=team"));
	}

	private static @org.jspecify.annotations.Nullable String kept(AtWork who) {
		return Owner.ask("select max(team) from dossier.handler where person_id = " + id(who));
	}

}
