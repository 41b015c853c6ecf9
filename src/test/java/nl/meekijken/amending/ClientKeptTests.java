package nl.meekijken.amending;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.trying.ExampleOffice;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.WholeForm;

import static nl.meekijken.amending.AmendingDesk.text;
import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/** Staff keep the data of a client right; the office and the client hear of it. */
@ModuleTest
class ClientKeptTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Letters letters;

	private SheetDesk desk;

	private String old;

	@BeforeEach
	void sitDown() {
		this.desk = SheetDesk.with(this.house);
		this.old = "oud" + this.desk.desk().number() + "@voorbeeld.example";
		write("email", this.old);
	}

	@Test
	void whatIsChangedIsReadByTheOfficeAndRememberedFromOldToNew() {
		assertThat(this.desk.seen().select("#client .changes a").attr("href")).isEqualTo(page());
		var kept = keep("plaats", "Kampen", "straat", "Oudestraat", "huisnummer", "5", "postcode", "8261ca", "btw",
				"PARTLY", "kenmerk", "KM-" + this.desk.desk().number());
		assertThat(kept.getHeader("Location")).isEqualTo(this.desk.dossier() + "?bijgewerkt#client");
		assertThat(text(this.desk.marit().get(this.desk.dossier() + "?bijgewerkt"))).contains("8261 CA", "Kampen");
		var office = this.desk.seenByOffice().text();
		assertThat(office)
			.contains("Oudestraat 5", "8261 CA",
					"Gegevens in het dossier gewijzigd: klantgegevens (adres, btw, kenmerk van het kantoor)",
					"Marit Hofstra")
			.doesNotContain("gewijzigd door intermediair");
		assertThat(this.desk.recorded("dossier.client", "town")).endsWith(", \"Kampen\"]").doesNotStartWith("[null");
		assertThat(this.desk.recorded("dossier.client", "email")).as("only what changed is written").isNull();
		assertThat(this.desk.desk().kept("came_in_kind")).isNotEqualTo("CHANGED_DATA");
	}

	@Test
	void underItsNewNameTheClientIsFoundByStaffAndByTheOffice() {
		var name = "Nieuwenaam" + this.desk.desk().number().toString().replaceAll("\\D", "");
		keep("achternaam", name);
		var number = this.desk.desk().number().toString();
		assertThat(text(this.desk.marit().get("/kantoor/dossiers?zoek=" + name + "&van=alle"))).contains(number);
		assertThat(text(this.desk.desk().office().get("/dossiers?zoek=" + name))).contains(number);
	}

	@Test
	void theClientHearsOfItAtTheOldAddressAndAtTheNewOneAndWhoDidIt() {
		var fresh = "nieuw" + this.desk.desk().number() + "@voorbeeld.example";
		keep("e-mail", fresh, "straat", "Geheimelaan");
		for (var address : new String[] { this.old, fresh }) {
			var letter = this.letters.lastTo(address);
			assertThat(letter.text()).contains("Een medewerker van 112schade", "adres, e-mailadres")
				.doesNotContain("Geheimelaan", fresh);
		}
	}

	@Test
	void staffReachADossierIntoWhichTheOfficeMayNotLookAnyMore() {
		Owner.change("update dossier.dossier set consent_withdrawn_on = date '2026-01-01' where id = " + id());
		assertThat(keep("plaats", "Kampen").getStatus()).isEqualTo(303);
		assertThat(client("town")).isEqualTo("Kampen");
		assertThat(this.desk.desk().office().get(this.desk.desk().portal() + "/klantgegevens").getStatus())
			.isEqualTo(404);
	}

	@Test
	void onceConsentIsWithdrawnANewNameIsNothingToFindTheDossierBy() {
		Owner.change("update dossier.dossier set consent_withdrawn_on = date '2026-01-01' where id = " + id());
		keep("achternaam", "Onvindbaar");
		assertThat(client("surname")).isEqualTo("Onvindbaar");
		assertThat(Owner
			.ask("select count(*) from dossier.search_key where key like '%onvindbaar%' and dossier_id = " + id()))
			.isEqualTo("0");
		assertThat(this.desk.desk().kept("client_sort")).doesNotContain("onvindbaar");
	}

	@Test
	void theSameClientIsChangedInOtherDossiersOfTheOfficeThatAreTicked() {
		var ticked = another();
		var left = another();
		var form = form();
		assertThat(text(this.desk.marit().get(page()))).contains("nog 2 lopende dossiers", ticked, left);
		assertThat(form.with("plaats", "Kampen", "ook-in", ticked).send(this.desk.marit()).getStatus()).isEqualTo(303);
		assertThat(town(ticked)).isEqualTo("Kampen");
		assertThat(town(left)).isNotEqualTo("Kampen");
	}

	@Test
	void aClosedDossierIsOnlyRead() {
		var form = form();
		this.desk.desk().close();
		assertThat(this.desk.seen().select("#client .changes")).isEmpty();
		var closed = this.desk.dossier() + "?klant-gesloten#client";
		assertThat(this.desk.marit().get(page()).getHeader("Location")).isEqualTo(closed);
		assertThat(form.with("plaats", "Kampen").send(this.desk.marit()).getHeader("Location")).isEqualTo(closed);
		assertThat(text(this.desk.marit().get(this.desk.dossier() + "?klant-gesloten")))
			.contains("Dit dossier is gesloten.");
		assertThat(client("town")).isNotEqualTo("Kampen");
	}

	@ParameterizedTest
	@CsvSource({ "achternaam, '', Vul de achternaam in.", "postcode, 1234 SS, Vul een postcode in",
			"land, xx, Kies een land.", "e-mail, geen adres, Vul een e-mailadres in",
			"telefoon-2, 06-1, Vul een telefoonnummer in" })
	void whatIsWrongGetsASentenceAndWhatWasTypedStays(String field, String typed, String sentence) {
		var wrong = keep(field, typed, "kenmerk", "blijft-staan");
		assertThat(wrong.getStatus()).isEqualTo(422);
		var page = Jsoup.parse(text(wrong));
		assertThat(page.select("#" + field + "-fout").text()).startsWith(sentence);
		assertThat(page.select("#kenmerk").attr("value")).isEqualTo("blijft-staan");
		assertThat(this.desk.desk().kept("own_reference")).isNotEqualTo("blijft-staan");
	}

	@Test
	void whoeverTypesNothingChangesNothingAndAFormThatIsSentTwiceIsKeptOnce() {
		assertThat(keep().getHeader("Location")).isEqualTo(this.desk.dossier() + "?ongewijzigd#client");
		var form = form().with("plaats", "Kampen");
		for (var times = 0; times < 2; times++) {
			assertThat(form.send(this.desk.marit()).getHeader("Location")).endsWith("?bijgewerkt#client");
		}
		assertThat(this.desk.desk().activities("FACTS_CHANGED")).isEqualTo("1");
	}

	@Test
	void whoLooksAtTheDataInAFormIsRecordedAsHavingLooked() {
		var looks = "select count(*) from access.view_record where dossier_id = " + id();
		var before = Integer.parseInt(Owner.ask(looks));
		form();
		assertThat(Owner.ask(looks)).isEqualTo(Integer.toString(before + 1));
	}

	@Test
	void aDossierThatDoesNotExistLeadsNowhere() {
		assertThat(this.desk.marit().get("/kantoor/dossiers/2099-000001-00/klantgegevens").getStatus()).isEqualTo(404);
	}

	private String page() {
		return this.desk.dossier() + "/klantgegevens";
	}

	private WholeForm form() {
		return WholeForm.of(this.desk.marit().get(page()), page());
	}

	private MockHttpServletResponse keep(String... filledIn) {
		return form().with(filledIn).send(this.desk.marit());
	}

	/** Another dossier of the same client at the same office. */
	private String another() {
		var sanne = this.desk.desk().sanne();
		return this.house.getBean(Examples.class)
			.bring(new ExampleOffice(sanne.office(), sanne.person()), aDossier())
			.toString();
	}

	private static String town(String number) {
		return Owner.ask("select town from dossier.client c join dossier.dossier d on d.id = c.dossier_id "
				+ "where d.claim_number = '" + number + "'");
	}

	private String id() {
		return this.desk.desk().kept("id");
	}

	private String client(String column) {
		return Owner.ask("select " + column + " from dossier.client where dossier_id = " + id());
	}

	private void write(String column, String value) {
		Owner.change("update dossier.client set %s = '%s' where dossier_id = %s".formatted(column, value, id()));
	}

}
