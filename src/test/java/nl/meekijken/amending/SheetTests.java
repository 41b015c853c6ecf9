package nl.meekijken.amending;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.trying.ModuleTest;

import static nl.meekijken.amending.AmendingDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

/** Staff keep the facts of a dossier right; the intermediary reads what was and is. */
@ModuleTest
class SheetTests {

	@Autowired
	private ApplicationContext house;

	private SheetDesk desk;

	@BeforeEach
	void sitDown() {
		this.desk = SheetDesk.with(this.house);
	}

	@Test
	void whatIsChangedOfADamageIsToldFromOldToNewAndRemembered() {
		var kept = this.desk.keep("schade", "plaats", "Zeist", "tijd", "09:15", "geschat", "1.750,50");
		assertThat(kept.getHeader("Location")).isEqualTo(this.desk.dossier() + "?bijgewerkt#schade");
		assertThat(this.desk.notes("FACTS_CHANGED")).startsWith("INTERMEDIARY: ")
			.contains("Tijd van de schade: 08:40 → 09:15", "Plaats: Utrecht → Zeist", "€\u00a01.750,50");
		assertThat(this.desk.seenByOffice().text()).contains("Gegevens in het dossier gewijzigd",
				"Plaats: Utrecht → Zeist");
		assertThat(this.desk.seenByOffice().select("#schade").text()).contains("Zeist", "09:15", "€ 1.750,50");
		assertThat(this.desk.recorded("dossier.damage", "place")).isEqualTo("[\"Utrecht\", \"Zeist\"]");
		assertThat(this.desk.recorded("dossier.damage", "course")).isNull();
		assertThat(this.desk.desk().kept("version")).isEqualTo("2");
	}

	@ParameterizedTest
	@EnumSource(FactSheet.class)
	void whoeverTypesNothingChangesNothing(FactSheet sheet) {
		if (sheet != FactSheet.WITNESS) {
			var kept = this.desk.keep(sheet.slug() + (sheet.isOfMany() ? "?plaats=1" : ""));
			assertThat(kept.getHeader("Location")).isEqualTo(this.desk.dossier() + "?ongewijzigd#" + sheet.section());
			assertThat(this.desk.desk().kept("version")).isEqualTo("1");
			assertThat(this.desk.seen().select("#" + sheet.section())).as("the section that it leads to").hasSize(1);
		}
	}

	@Test
	void anExpertAndAnAppointmentReachTheIntermediary() {
		this.desk.keep("expertise", "expertise", "PLANNED", "expert", "Expertisebureau Tolhuis", "expertise-op",
				"2026-12-08", "expertise-om", "10:30", "expertise-waar", "Garage Kade, Utrecht");
		assertThat(this.desk.notes("EXPERT_APPOINTED")).isEqualTo("INTERMEDIARY: Expertisebureau Tolhuis");
		assertThat(this.desk.notes("INSPECTION_PLANNED")).isEqualTo("INTERMEDIARY: 8 december 2026 om 10:30 uur");
		var seen = this.desk.seenByOffice();
		assertThat(seen.select("#schade").text()).contains("Expertisebureau Tolhuis", "8 december 2026, 10:30 uur",
				"Garage Kade, Utrecht");
		assertThat(seen.select(".sides").text()).contains("Expertise loopt");
		this.desk.keep("expertise", "expert", "Bureau De Vuursteen");
		assertThat(this.desk.notes("FACTS_CHANGED")).contains("Expertisebureau Tolhuis → Bureau De Vuursteen");
	}

	@Test
	void whatThePoliceKnowReachesTheIntermediary() {
		assertThat(this.desk.seenByOffice().select("#schade").text()).doesNotContain("Politie");
		this.desk.keep("politie", "politiebureau", "Basisteam Utrecht Noord", "aangiftenummer", "PL0900-1",
				"aangifte-op", "2026-10-14", "proces-verbaal", "ASKED");
		assertThat(this.desk.notes("POLICE_REPORT_ASKED")).isEqualTo("INTERMEDIARY: -");
		assertThat(this.desk.seenByOffice().select("#schade").text()).contains("Basisteam Utrecht Noord", "PL0900-1",
				"14 oktober 2026", "Opgevraagd");
		this.desk.keep("politie", "proces-verbaal", "RECEIVED", "politiebureau", "");
		assertThat(this.desk.notes("POLICE_REPORT_RECEIVED")).isEqualTo("INTERMEDIARY: -");
		assertThat(this.desk.seen().select("#onderzoek").text()).contains("nog niet bekend", "PL0900-1", "Ontvangen");
	}

	@ParameterizedTest
	@CsvSource({ "letsel, NO, Letsel", "buitenland, YES, Buitenland", "waarborgfonds, YES, Waarborgfonds",
			"klacht, YES, Kifid of rechtbank" })
	void aFlagIsSeenAtTheTop(String field, String value, String words) {
		this.desk.keep("kenmerken", field, value);
		var flags = this.desk.seenByOffice().select(".sides").text();
		assertThat(flags.contains(words)).isEqualTo(value.equals("YES"));
		assertThat(this.desk.seen().select("#kenmerken .tag").eachText().contains(words))
			.isEqualTo(value.equals("YES"));
		assertThat(this.desk.notes("FACTS_CHANGED")).contains("INTERMEDIARY: ");
	}

	@Test
	void aVehicleIsFoundByItsNewPlate() {
		this.desk.keep("voertuig", "kenteken", "GBC-17-T", "merk-type", "Opel Astra", "soort-object", "VAN");
		assertThat(this.desk.desk().kept("plate")).isEqualTo("GBC17T");
		assertThat(text(this.desk.desk().office().get("/dossiers?zoek=gbc17t")))
			.contains(this.desk.desk().number().toString());
		this.desk.keep("voertuig", "kenteken", "KR-AB 123", "kenteken-bij", "D");
		assertThat(this.desk.desk().kept("plate_country || plate")).isEqualTo("DKR-AB 123");
		this.desk.keep("voertuig", "kenteken", "");
		assertThat(this.desk.desk().kept("plate")).isEqualTo("null");
	}

	@Test
	void aWitnessIsKnownToStaffOnly() {
		this.desk.keep("getuige?plaats=1", "naam-getuige", "Gerrit Geheim", "telefoon-getuige", "0612300000",
				"verklaring", "ASKED");
		assertThat(this.desk.seen().select("#getuigen").text()).contains("Gerrit Geheim", "0612300000", "Opgevraagd");
		assertThat(this.desk.notes("WITNESS_ASKED")).isEqualTo("INTERMEDIARY: -");
		assertThat(this.desk.notes("FACTS_CHANGED")).startsWith("INTERNAL: ").contains("Gerrit Geheim");
		assertThat(this.desk.seenByOffice().html()).doesNotContain("Geheim", "0612300000")
			.contains("Getuigenverklaring opgevraagd");
		this.desk.keep("getuige?plaats=2", "naam-getuige", "Tweede Getuige");
		assertThat(this.desk.seen().select("#getuigen .count").text()).isEqualTo("2");
		this.desk.keep("getuige?plaats=1", "naam-getuige", "", "telefoon-getuige", "", "verklaring", "NOT_ASKED");
		assertThat(this.desk.seen().select("#getuigen").text()).doesNotContain("Geheim").contains("Tweede Getuige");
	}

	@Test
	void whatIsWrongIsSaidAtTheFieldAndWhatWasTypedStays() {
		var refused = this.desk.keep("schade", "schadedatum", "2027-01-01", "plaats", " ", "geschat", "veel",
				"toedracht", "Kort.");
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(text(refused)).contains("href=\"#schadedatum\"", "href=\"#plaats\"", "href=\"#geschat\"",
				"href=\"#toedracht\"", "value=\"veel\"", "aria-describedby=\"geschat-fout\"");
		assertThat(this.desk.desk().kept("version")).isEqualTo("1");
	}

	@Test
	void aFormThatIsSentTwiceIsKeptOnce() {
		var form = this.desk.form(this.desk.marit(), "schade").with("plaats", "Zeist");
		for (var times = 0; times < 2; times++) {
			assertThat(form.send(this.desk.marit()).getStatus()).isEqualTo(303);
		}
		assertThat(this.desk.desk().activities("FACTS_CHANGED")).isEqualTo("1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "onzin", "tegenpartij?plaats=0", "tegenpartij?plaats=3", "tegenpartij?plaats=x",
			"getuige?plaats=2", "getuige?plaats=999" })
	void whatIsNoSheetLeadsNowhere(String nowhere) {
		assertThat(this.desk.marit().get(this.desk.page(nowhere)).getStatus()).isEqualTo(404);
	}

	@Test
	void whatAnIntermediaryMayNotProposeCannotBeProposed() {
		for (var fact : new String[] { "naam-getuige", "naam-tegenpartij", "expert", "politiebureau" }) {
			assertThat(this.desk.desk()
				.office()
				.get(this.desk.desk().portal() + "/klopt-dit-niet?feit=" + fact + "&partij=1")
				.getStatus()).as(fact).isEqualTo(404);
		}
	}

}
