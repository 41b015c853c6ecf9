package nl.meekijken.handling;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;

import static nl.meekijken.handling.AtTheDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class CounterpartyTests {

	@Autowired
	private ApplicationContext house;

	private AtTheDesk desk;

	@BeforeEach
	void sitDown() {
		this.desk = AtTheDesk.with(this.house, Examples.aDossier());
	}

	@Test
	void theFormHoldsWhatIsKnown() {
		assertThat(text(this.desk.marit().browser().get(this.desk.page() + "/tegenpartij?partij=1"))).contains(
				"value=\"XY-99-ZZ\"", "value=\"Univé\"", "value=\"UV-1\"", "value=\"75%\"", "value=\"2026-10-16\"");
		for (var nowhere : new String[] { "0", "3", "x", "99" }) {
			assertThat(this.desk.marit().browser().get(this.desk.page() + "/tegenpartij?partij=" + nowhere).getStatus())
				.as(nowhere)
				.isEqualTo(404);
		}
	}

	@Test
	void whatIsKeptIsReadByTheOfficeAndFoundInTheLists() {
		var kept = keep("1", "verzekeraar", "Waterlinie", "kenteken", "AB-123-C", "kenmerk", "WL/9", "standpunt",
				"PARTLY", "percentage", "50");
		assertThat(kept.getHeader("Location")).isEqualTo(this.desk.page() + "?bijgewerkt#tegenpartij");
		assertThat(this.desk.seenByOffice()).contains("Waterlinie", "WL/9", "Gedeeltelijk erkend (50%)",
				"Verzekeraar tegenpartij achterhaald: Waterlinie", "Aansprakelijkheid gedeeltelijk erkend (50%)");
		assertThat(this.desk.kept("counterparty || ' ' || counterparty_sort")).isEqualTo("Waterlinie waterlinie");
		var office = this.desk.office();
		assertThat(text(office.get("/dossiers?zoek=AB123C"))).contains(this.desk.number().toString());
		assertThat(text(office.get("/dossiers?zoek=XY99ZZ"))).doesNotContain("Jansen");
		assertThat(text(office.get("/dossiers?zoek=AB12CD"))).contains(this.desk.number().toString());
	}

	@Test
	void whoAdmitsWhollyAdmitsAllAndWhoDeniesNothing() {
		keep("1", "standpunt", "ADMITTED", "percentage", "");
		assertThat(this.desk.seenByOffice()).contains("Aansprakelijkheid erkend (100%)", "Erkend (100%)");
		keep("1", "standpunt", "DENIED", "versie", "2");
		assertThat(this.desk.seenByOffice()).contains("Aansprakelijkheid afgewezen", "Afgewezen (0%)");
		assertThat(keep("1", "standpunt", "PARTLY", "percentage", "100", "versie", "3").getStatus()).isEqualTo(422);
	}

	@Test
	void anotherCounterpartyIsAdded() {
		assertThat(keep("2", "verzekeraar", "Noorderlicht", "land", "D", "kenteken", "B-MW 123").getStatus())
			.isEqualTo(303);
		assertThat(this.desk.seenByOffice()).contains("Univé", "Noorderlicht");
		assertThat(this.desk.kept("counterparty")).isEqualTo("Univé");
	}

	@Test
	void theSecondToSaveSeesBothAndOverwritesNothing() {
		keep("1", "verzekeraar", "Waterlinie");
		var late = keep("1", "verzekeraar", "Vlietstroom");
		assertThat(late.getStatus()).isEqualTo(409);
		assertThat(text(late)).contains("Een collega wijzigde dit dossier", "Waterlinie", "value=\"Vlietstroom\"",
				"name=\"versie\" value=\"2\"");
		assertThat(this.desk.kept("counterparty")).isEqualTo("Waterlinie");
	}

	@Test
	void aFormThatIsSentTwiceIsKeptOnce() {
		var key = UUID.randomUUID().toString();
		for (var times = 0; times < 2; times++) {
			assertThat(keep("1", "verzekeraar", "Waterlinie", "sleutel", key).getStatus()).isEqualTo(303);
		}
		assertThat(this.desk.activities("INSURER_FOUND")).isOne();
		assertThat(this.desk.activities("FACTS_CHANGED")).isOne();
	}

	@Test
	void whatIsWrongIsSaidAtTheField() {
		var refused = keep("1", "kenteken", "ABCDEF", "gesteld-op", "2027-01-01", "standpunt", "PARTLY", "percentage",
				"veel");
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(text(refused)).contains("value=\"ABCDEF\"", "href=\"#kenteken\"", "href=\"#gesteld-op\"",
				"href=\"#percentage\"");
		assertThat(this.desk.kept("version")).isEqualTo("1");
	}

	private MockHttpServletResponse keep(String party, String... fields) {
		var all = new java.util.LinkedHashMap<String, String>();
		for (var field : new String[][] { { "bekend", "ja" }, { "wat", "MOTOR_VEHICLE" }, { "land", "NL" },
				{ "standpunt", "OPEN" }, { "versie", "1" } }) {
			all.put(field[0], field[1]);
		}
		for (var at = 0; at < fields.length; at += 2) {
			all.put(fields[at], fields[at + 1]);
		}
		var sent = all.entrySet()
			.stream()
			.flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
			.toArray(String[]::new);
		return this.desk.act("tegenpartij?partij=" + party, sent);
	}

}
