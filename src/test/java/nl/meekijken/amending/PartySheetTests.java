package nl.meekijken.amending;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;

import static nl.meekijken.amending.AmendingDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

/** What is known of counterparties, their insurers and the positions they take. */
@ModuleTest
class PartySheetTests {

	private static final String FIRST = "tegenpartij?plaats=1";

	@Autowired
	private ApplicationContext house;

	private SheetDesk desk;

	@BeforeEach
	void sitDown() {
		this.desk = SheetDesk.with(this.house);
	}

	@Test
	void theFormHoldsWhatIsKnown() {
		assertThat(text(this.desk.marit().get(this.desk.page(FIRST)))).contains("value=\"XY-99-ZZ\"", "value=\"Univé\"",
				"value=\"UV-1\"", "value=\"75%\"", "value=\"2026-10-16\"");
	}

	@Test
	void whatIsKeptIsReadByTheOfficeAndFoundInTheLists() {
		var kept = this.desk.keep(FIRST, "verzekeraar", "Waterlinie", "kenteken-tegenpartij", "AB-123-C",
				"kenmerk-verzekeraar", "WL/9", "gevolmachtigde", "Volmacht Vos", "standpunt-bij", "50");
		assertThat(kept.getHeader("Location")).isEqualTo(this.desk.dossier() + "?bijgewerkt#tegenpartij");
		assertThat(this.desk.seenByOffice().text()).contains("Waterlinie", "Volmacht Vos", "WL/9",
				"Gedeeltelijk erkend (50%)", "Verzekeraar tegenpartij achterhaald: Waterlinie",
				"Aansprakelijkheid gedeeltelijk erkend (50%)", "Verzekeringsmaatschappij: Univé → Waterlinie");
		assertThat(this.desk.desk().kept("counterparty || ' ' || counterparty_sort"))
			.isEqualTo("Waterlinie waterlinie");
		var office = this.desk.desk().office();
		assertThat(text(office.get("/dossiers?zoek=AB123C"))).contains(this.desk.desk().number().toString());
		assertThat(text(office.get("/dossiers?zoek=XY99ZZ"))).doesNotContain("Jansen");
	}

	@ParameterizedTest
	@CsvSource({ "ADMITTED, Aansprakelijkheid erkend (100%), Erkend (100%)",
			"DENIED, Aansprakelijkheid afgewezen, Afgewezen (0%)",
			"OPEN, Standpunt verzekeraar: Gedeeltelijk erkend → Nog geen standpunt, Nog geen standpunt" })
	void whoAdmitsWhollyAdmitsAllAndWhoDeniesNothing(String stance, String activity, String words) {
		this.desk.keep(FIRST, "standpunt", stance);
		assertThat(this.desk.seenByOffice().text()).contains(activity, words);
	}

	@Test
	void whoAdmitsPartlySaysWhichPart() {
		var refused = this.desk.keep(FIRST, "standpunt", "PARTLY", "standpunt-bij", "100");
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(text(refused)).contains("href=\"#standpunt\"", "1 tot en met 99");
	}

	@Test
	void whoACounterpartyIsIsKnownToStaffOnly() {
		this.desk.keep(FIRST, "naam-tegenpartij", "Piet Geheim", "adres-tegenpartij", "Geheimlaan 4, Utrecht",
				"groene-kaart", "D/88/12");
		assertThat(this.desk.seen().select("#tegenpartij .confided").text()).contains("Piet Geheim",
				"Geheimlaan 4, Utrecht", "D/88/12");
		assertThat(this.desk.seenByOffice().html()).doesNotContain("Geheim", "D/88/12", "Gegevens in het dossier");
		assertThat(this.desk.notes("FACTS_CHANGED")).isEqualTo("""
				INTERNAL: Naam van de tegenpartij: nog niet bekend → Piet Geheim
				Adres van de tegenpartij: nog niet bekend → Geheimlaan 4, Utrecht
				Nummer van de groene kaart: nog niet bekend → D/88/12""");
	}

	@Test
	void anotherCounterpartyIsAdded() {
		assertThat(this.desk
			.keep("tegenpartij?plaats=2", "verzekeraar", "Noorderlicht", "kenteken-tegenpartij", "B-MW 123",
					"kenteken-tegenpartij-bij", "D", "naam-tegenpartij", "P. Tweede")
			.getStatus()).isEqualTo(303);
		assertThat(this.desk.seenByOffice().text()).contains("Univé", "Noorderlicht");
		assertThat(this.desk.desk().kept("counterparty")).isEqualTo("Univé");
		assertThat(this.desk.seen().select("#tegenpartij").text()).contains("P. Tweede");
	}

	@Test
	void ofTwoWhoAddOneTheSecondLooksFirst() {
		var late = this.desk.form(this.desk.ruben(), "tegenpartij?plaats=2").with("verzekeraar", "Vlietstroom");
		this.desk.keep("tegenpartij?plaats=2", "verzekeraar", "Noorderlicht");
		var asked = late.send(this.desk.ruben());
		assertThat(asked.getStatus()).isEqualTo(409);
		assertThat(text(asked)).contains("Een collega voegde er ook een toe.", "value=\"Vlietstroom\"");
		assertThat(nl.meekijken.trying.WholeForm.of(asked, this.desk.dossier()).send(this.desk.ruben()).getStatus())
			.isEqualTo(303);
		assertThat(Owner.ask("select string_agg(insurer, ', ' order by position) from dossier.counterparty "
				+ "where dossier_id = " + this.desk.desk().kept("id")))
			.isEqualTo("Univé, Noorderlicht, Vlietstroom");
	}

}
