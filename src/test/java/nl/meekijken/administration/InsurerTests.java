package nl.meekijken.administration;

import java.util.Locale;

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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The list of insurers and agents; those of a test have names of their own. */
@ModuleTest
class InsurerTests {

	private static final String ADDRESS = "/kantoor/beheer/verzekeraars";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private People people;

	@Autowired
	private Examples examples;

	private AtTheDesk esra;

	private String one = "";

	private String two = "";

	@BeforeEach
	void sitDown() {
		this.esra = AtTheDesk.as(this.house, Role.STAFF_ADMINISTRATOR);
		var number = this.esra.who().someone().accountNumber();
		this.one = "Waterlinie " + number;
		this.two = "Waterlinie Schade " + number;
	}

	@Test
	void aNameIsAddedOnce() {
		assertThat(add(this.one).getHeader("Location")).isEqualTo(ADDRESS + "?bewaard");
		var again = add(this.one.toUpperCase(Locale.ROOT));
		assertThat(again.getStatus()).isEqualTo(422);
		assertThat(FormFilling.text(again)).contains("Deze naam staat er al.");
		assertThat(add(" ").getStatus()).isEqualTo(422);
		assertThat(this.esra.read(ADDRESS + "?zoek=" + this.one.replace(" ", "%20"))).contains(this.one);
		assertThat(this.esra.changed("dossier.insurer", "INSERT")).isTrue();
	}

	@Test
	void anotherNameChangesTheDossiersAndTheFormerOneLeadsToIt() {
		add(this.one);
		var dossier = dossierAgainst(this.one);
		assertThat(rename(this.one, "Vlietstroom " + this.one).getStatus()).isEqualTo(303);
		assertThat(insurerOf(dossier)).isEqualTo("Vlietstroom " + this.one);
		assertThat(Owner.ask("select counterparty from dossier.dossier where claim_number = '" + dossier + "'"))
			.isEqualTo("Vlietstroom " + this.one);
		assertThat(insurerOf(dossierAgainst(this.one))).as("typed again").isEqualTo("Vlietstroom " + this.one);
		assertThat(this.esra.read(ADDRESS + "?zoek=" + this.one.replace(" ", "%20"))).contains("heet nu Vlietstroom");
		assertThat(this.esra.changed("dossier.counterparty", "UPDATE")).isTrue();
		assertThat(rename("Vlietstroom " + this.one, this.one).getStatus()).as("and back").isEqualTo(303);
		assertThat(insurerOf(dossier)).isEqualTo(this.one);
	}

	@Test
	void mergingMovesTheDossiersAndLeavesATrail() {
		add(this.one);
		add(this.two);
		var dossier = dossierAgainst(this.two);
		assertThat(merge(this.two, "").getStatus()).isEqualTo(422);
		assertThat(merge(this.two, id(this.one)).getHeader("Location")).isEqualTo(ADDRESS + "?samengevoegd");
		assertThat(insurerOf(dossier)).isEqualTo(this.one);
		assertThat(this.esra.read(ADDRESS + "?zoek=" + this.two.replace(" ", "%20"))).contains("heet nu " + this.one);
		assertThat(this.esra.changed("dossier.insurer", "UPDATE")).isTrue();
		assertThat(merge(this.two, id(this.one)).getStatus()).as("it is gone already").isEqualTo(409);
		assertThat(merge(this.one, id(this.one)).getStatus()).as("into itself").isEqualTo(409);
	}

	@Test
	void whoHandlesChoosesFromTheList() {
		add(this.one);
		this.esra.send(ADDRESS, "soort", "AGENT", "naam", "Agent " + this.one);
		var dossier = dossierAgainst(this.one);
		var form = "/kantoor/dossiers/" + dossier + "/gegevens/tegenpartij?plaats=1";
		assertThat(AtTheDesk.as(this.house, Role.HANDLER).read(form)).contains("<datalist id=\"verzekeraars\">",
				"<option value=\"" + this.one + "\">", "<option value=\"Agent " + this.one + "\">",
				"list=\"gevolmachtigden\"");
	}

	@Test
	void nobodyButAnAdministratorGivesAnotherName() {
		add(this.one);
		var ruben = AtTheDesk.as(this.house, Role.MANAGER);
		assertThat(ruben.read(ADDRESS)).contains(this.one).doesNotContain("?wie=");
		assertThat(ruben.send(ADDRESS, "soort", "INSURER", "naam", "x").getStatus()).isEqualTo(403);
		assertThatThrownBy(() -> Owner
			.ask("select set_config('viewer.person', '%d', false), dossier.call_anew('INSURER', 'a', 'b', 'b')"
				.formatted(ruben.who().someone().person().value())))
			.hasMessageContaining("only an administrator");
	}

	private String dossierAgainst(String insurer) {
		var sanne = this.people.of(Tier.GOLD);
		var number = this.examples.bring(new ExampleOffice(sanne.office(), sanne.person()), Examples.aDossier())
			.toString();
		Owner.change("""
				update dossier.counterparty p set insurer = '%1$s' from dossier.dossier d
				 where d.office_id = p.office_id and d.id = p.dossier_id and d.claim_number = '%2$s';
				update dossier.dossier set counterparty = '%1$s' where claim_number = '%2$s'
				""".formatted(insurer, number));
		return number;
	}

	private static String insurerOf(String dossier) {
		return Owner.ask("""
				select max(p.insurer) from dossier.counterparty p join dossier.dossier d on d.id = p.dossier_id
				 where d.claim_number = '%s'
				""".formatted(dossier));
	}

	private MockHttpServletResponse add(String name) {
		return this.esra.send(ADDRESS, "soort", "INSURER", "naam", name);
	}

	private MockHttpServletResponse rename(String from, String to) {
		return this.esra.send(ADDRESS, "wie", id(from), "versie", version(from), "soort", "INSURER", "naam", to);
	}

	private MockHttpServletResponse merge(String from, String into) {
		return this.esra.send(ADDRESS + "/samenvoegen", "wie", id(from), "versie", version(from), "naar", into);
	}

	private static String id(String name) {
		return Owner.ask("select id from dossier.insurer where name = '" + name + "'");
	}

	private static String version(String name) {
		return Owner.ask("select version from dossier.insurer where name = '" + name + "'");
	}

}
