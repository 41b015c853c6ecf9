package nl.meekijken.amending;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.account.Role;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Staff;

import static nl.meekijken.amending.AmendingDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

/** Marit takes out who was entered by mistake. */
@ModuleTest
class RemovingTests {

	private static final String WHY = "Hoort bij een ander dossier.";

	@Autowired
	private ApplicationContext house;

	private SheetDesk desk;

	@BeforeEach
	void sitDown() {
		this.desk = SheetDesk.with(this.house);
	}

	@Test
	void aCounterpartyEnteredByMistakeVanishesForEverybody() {
		addNoorderlicht();
		var removed = this.desk.remove("tegenpartij", 2, WHY);
		assertThat(removed.getHeader("Location")).isEqualTo(this.desk.dossier() + "?verwijderd#tegenpartij");
		assertThat(Jsoup.parse(text(this.desk.marit().get(this.desk.dossier() + "?verwijderd"))).text())
			.contains("Uit het dossier verwijderd.");
		assertThat(this.desk.seen().select("#tegenpartij").text()).contains("Univé")
			.doesNotContain("Noorderlicht", "P. Tweede");
		assertThat(this.desk.seenByOffice().select("#tegenpartij").text()).contains("Univé")
			.doesNotContain("Noorderlicht");
		var office = this.desk.desk().office();
		assertThat(text(office.get("/dossiers?zoek=AB123C"))).doesNotContain("Jansen");
		assertThat(this.desk.marit().get(this.desk.page("tegenpartij?plaats=2")).getStatus()).isEqualTo(404);
	}

	@Test
	void theDossierTellsWhoDidItAndWhyAndTheTrailWhatWentThere() {
		addNoorderlicht();
		this.desk.remove("tegenpartij", 2, WHY);
		assertThat(this.desk.seenByOffice().text())
			.contains("Tegenpartij 2 uit het dossier verwijderd, want bij vergissing ingevoerd: " + WHY);
		assertThat(this.desk.recorded("dossier.counterparty", "insurer")).contains("Noorderlicht");
		assertThat(Owner.ask("select concat_ws(' ', whose, position, removed_by, reason) from dossier.empty_place "
				+ "where dossier_id = " + this.desk.desk().kept("id")))
			.isEqualTo("COUNTERPARTY 2 Marit Hofstra " + WHY);
		var trail = Jsoup.parse(text(this.desk.marit().get(this.desk.dossier() + "/logboek")));
		assertThat(trail.text()).contains("Noorderlicht");
	}

	@Test
	void noPlaceIsGivenOutAgain() {
		addNoorderlicht();
		this.desk.remove("tegenpartij", 2, WHY);
		this.desk.keep("tegenpartij?plaats=3", "verzekeraar", "Vlietstroom");
		assertThat(this.desk.seen().select("#tegenpartij a[href*=plaats]").eachAttr("href")).containsExactly(
				this.desk.page("tegenpartij?plaats=1"), this.desk.page("tegenpartij?plaats=3"),
				this.desk.page("tegenpartij?plaats=4"));
		assertThat(this.desk.seenByOffice().select("#tegenpartij h3").eachText()).containsExactly("Tegenpartij 1",
				"Tegenpartij 3");
	}

	@Test
	void theNextOneIsListedWhenTheFirstGoes() {
		addNoorderlicht();
		this.desk.keep("tegenpartij?plaats=2", "standpunt", "PARTLY", "standpunt-bij", "40");
		this.desk.keep("tegenpartij?plaats=1", "standpunt", "OPEN");
		this.desk.remove("tegenpartij", 1, WHY);
		assertThat(this.desk.desk().kept("counterparty || ' ' || counterparty_sort"))
			.isEqualTo("Noorderlicht noorderlicht");
		Owner.change("update dossier.dossier set status = 'ADMITTED' where id = " + this.desk.desk().kept("id"));
		assertThat(text(this.desk.desk().office().get("/dossiers"))).contains("Noorderlicht", "40%");
		assertThat(text(this.desk.marit().get("/kantoor/dossiers?zoek=AB123C"))).contains("Noorderlicht", "40%");
		assertThat(this.desk.keep("tegenpartij?plaats=2", "kenmerk-verzekeraar", "NL-2").getStatus()).isEqualTo(303);
	}

	@Test
	void theOnlyOneCanGoAsLongAsNothingWasAdmittedOrPaid() {
		this.desk.keep("tegenpartij?plaats=1", "standpunt", "OPEN");
		assertThat(this.desk.remove("tegenpartij", 1, WHY).getStatus()).isEqualTo(303);
		assertThat(this.desk.desk().kept("coalesce(counterparty, 'none')")).isEqualTo("none");
		assertThat(this.desk.seen().select("#tegenpartij").text()).contains("nog niet bekend");
		assertThat(text(this.desk.desk().office().get("/dossiers"))).contains("Jansen");
	}

	@Test
	void whoAdmittedSomethingIsReckonedWithAndStays() {
		var refused = this.desk.remove("tegenpartij", 1, WHY);
		assertThat(refused.getStatus()).isEqualTo(409);
		assertThat(text(refused)).contains("Zet het standpunt eerst terug", WHY);
		assertThat(this.desk.seenByOffice().text()).contains("Univé");
	}

	@Test
	void theOnlyOneStaysWhereSomethingWasPaid() {
		this.desk.keep("tegenpartij?plaats=1", "standpunt", "OPEN");
		Owner.change("""
				insert into recovery.payment (office_id, dossier_id, received_on, payer, amount_cents, kind)
				select office_id, id, date '2026-11-01', 'Univé', 100, 'PART' from dossier.dossier where id = %s"""
			.formatted(this.desk.desk().kept("id")));
		var refused = this.desk.remove("tegenpartij", 1, WHY);
		assertThat(refused.getStatus()).isEqualTo(409);
		assertThat(text(refused)).contains("Voeg eerst de juiste tegenpartij toe.");
		addNoorderlicht();
		assertThat(this.desk.remove("tegenpartij", 1, WHY).getStatus()).isEqualTo(303);
	}

	@Test
	void aPaymentThatWasTakenBackKeepsNobody() {
		this.desk.keep("tegenpartij?plaats=1", "standpunt", "OPEN");
		var dossier = this.desk.desk().kept("id");
		Owner.change("""
				insert into recovery.payment (office_id, dossier_id, received_on, payer, amount_cents, kind)
				select office_id, id, date '2026-11-01', 'Univé', 100, 'PART' from dossier.dossier where id = %s"""
			.formatted(dossier));
		Owner
			.change("""
					insert into recovery.payment (office_id, dossier_id, received_on, payer, amount_cents, kind, reverses, reason)
					select office_id, dossier_id, received_on, payer, -amount_cents, kind, id, 'Ander dossier.'
					  from recovery.payment where dossier_id = %s"""
				.formatted(dossier));
		assertThat(this.desk.remove("tegenpartij", 1, WHY).getStatus()).isEqualTo(303);
	}

	@Test
	void whatTheIntermediaryProposesIsDecidedFirst() {
		addNoorderlicht();
		var proposal = this.desk.desk().propose("verzekeraar", "2", "Waterlinie");
		var refused = this.desk.remove("tegenpartij", 2, WHY);
		assertThat(refused.getStatus()).isEqualTo(409);
		assertThat(text(refused)).contains("Beslis daar eerst over.");
		this.desk.desk().refuse(proposal, "Klopt niet.");
		assertThat(this.desk.remove("tegenpartij", 2, WHY).getStatus()).isEqualTo(303);
		assertThat(this.desk.desk().seen().select("#besloten").text()).contains("Waterlinie");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  " })
	void whoeverTakesOneOutSaysWhy(String nothing) {
		addNoorderlicht();
		var refused = this.desk.remove("tegenpartij", 2, nothing);
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(text(refused)).contains("Schrijf waarom");
		assertThat(this.desk.remove("tegenpartij", 2, "x".repeat(501)).getStatus()).isEqualTo(422);
	}

	@Test
	void whatAColleagueChangedMeanwhileIsLookedAtFirst() {
		addNoorderlicht();
		var late = this.desk.removal(this.desk.ruben(), "tegenpartij", 2).with("reden", WHY);
		this.desk.keep("tegenpartij?plaats=2", "kenmerk-verzekeraar", "NL-2");
		var refused = late.send(this.desk.ruben());
		assertThat(refused.getStatus()).isEqualTo(409);
		assertThat(text(refused)).contains("Er is niets verwijderd.", "value=\"NL-2\"");
	}

	@Test
	void whatIsTypedOfOneWhoIsGoneIsNotKept() {
		addNoorderlicht();
		var late = this.desk.form(this.desk.ruben(), "tegenpartij?plaats=2").with("kenmerk-verzekeraar", "NL-2");
		var again = this.desk.removal(this.desk.ruben(), "tegenpartij", 2).with("reden", WHY);
		var first = this.desk.removal(this.desk.marit(), "tegenpartij", 2).with("reden", WHY);
		first.send(this.desk.marit());
		assertThat(first.send(this.desk.marit()).getHeader("Location")).endsWith("?verwijderd#tegenpartij");
		for (var form : java.util.List.of(late, again)) {
			assertThat(form.send(this.desk.ruben()).getHeader("Location"))
				.isEqualTo(this.desk.dossier() + "?al-verwijderd#tegenpartij");
		}
		assertThat(
				Owner.ask("select count(*) from dossier.empty_place where dossier_id = " + this.desk.desk().kept("id")))
			.isEqualTo("1");
	}

	@Test
	void aWitnessGoesWithoutAWordToTheOffice() {
		this.desk.keep("getuige?plaats=1", "naam-getuige", "G. Geheim", "telefoon-getuige", "0612345678");
		assertThat(this.desk.remove("getuige", 1, WHY).getHeader("Location"))
			.isEqualTo(this.desk.dossier() + "?verwijderd#getuigen");
		assertThat(this.desk.seen().select("#getuigen").text()).doesNotContain("Geheim").contains("0");
		assertThat(this.desk.seen().text()).contains("Getuige 1 uit het dossier verwijderd");
		assertThat(this.desk.seenByOffice().text()).doesNotContain("Geheim", "Getuige 1", WHY);
		assertThat(Owner.ask("select count(*) from dossier.witness where dossier_id = " + this.desk.desk().kept("id")))
			.isEqualTo("0");
		assertThat(this.desk.seen().select("#getuigen a[href*=plaats]").eachAttr("href"))
			.containsExactly(this.desk.page("getuige?plaats=2"));
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = { "MANAGER", "STAFF_ADMINISTRATOR" })
	void everybodyOfStaffCan(Role role) {
		addNoorderlicht();
		var browser = new Staff(this.house).atWork(role).browser();
		assertThat(this.desk.removal(browser, "tegenpartij", 2).with("reden", WHY).send(browser).getStatus())
			.isEqualTo(303);
	}

	@ParameterizedTest
	@ValueSource(strings = { "tegenpartij/verwijderen?plaats=2", "tegenpartij/verwijderen?plaats=9",
			"getuige/verwijderen?plaats=1", "schade/verwijderen" })
	void whereNobodyStandsNobodyIsTakenOut(String sheet) {
		this.desk.marit().get(this.desk.dossier());
		assertThat(this.desk.marit().post(this.desk.page(sheet), "reden", WHY, "versie", "1").getStatus())
			.isEqualTo(404);
	}

	private void addNoorderlicht() {
		this.desk.keep("tegenpartij?plaats=2", "verzekeraar", "Noorderlicht", "kenteken-tegenpartij", "AB-123-C",
				"naam-tegenpartij", "P. Tweede");
	}

}
