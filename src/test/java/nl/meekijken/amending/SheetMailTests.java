package nl.meekijken.amending;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.trying.Letters;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;

import static nl.meekijken.amending.AmendingDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

/** What staff keep right mails the client as the same line written by hand does. */
@ModuleTest
class SheetMailTests {

	private static final String PARTY = "tegenpartij?plaats=1";

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Letters letters;

	private SheetDesk desk;

	private String client;

	@BeforeEach
	void sitDown() {
		this.desk = SheetDesk.with(this.house);
		this.client = "blad" + this.desk.desk().number() + "@voorbeeld.example";
		Owner.change("update dossier.client set email = '%s' where dossier_id = %s".formatted(this.client,
				this.desk.desk().kept("id")));
	}

	@Test
	void aPositionOfTheInsurerIsMailed() {
		this.desk.keep(PARTY, "standpunt", "DENIED");
		var letter = this.letters.lastTo(this.client);
		assertThat(letter.subject()).isEqualTo("Reactie van de verzekeraar van de tegenpartij");
		assertThat(letter.text()).contains("een antwoord van Univé", "niet aansprakelijk");
		this.desk.keep(PARTY, "kenmerk-verzekeraar", "UV-2");
		assertThat(this.letters.to(this.client)).as("nothing new was answered").hasSize(1);
	}

	@Test
	void ofMoreInsurersNoneIsNamedThatDidNotAnswer() {
		this.desk.keep("tegenpartij?plaats=2", "verzekeraar", "Noorderlicht", "standpunt", "DENIED");
		assertThat(this.letters.lastTo(this.client).text())
			.contains("een antwoord van de verzekeraar van de tegenpartij")
			.doesNotContain("Univé");
	}

	@Test
	void anAppointmentIsMailedWithItsTime() {
		this.desk.keep("expertise", "expertise-op", "2026-12-08", "expertise-om", "10:30");
		assertThat(this.letters.lastTo(this.client).text()).contains("De afspraak: 8 december 2026 om 10:30 uur");
		this.desk.keep("expertise", "expertise-op", "2026-12-09");
		assertThat(this.letters.lastTo(this.client).text()).contains("De afspraak: 9 december 2026");
	}

	@ParameterizedTest
	@EnumSource(FactSheet.class)
	void whichFormsMailIsSaidOnThem(FactSheet sheet) {
		var page = this.desk.page(sheet.slug()) + (sheet.isOfMany() ? "?plaats=1" : "");
		assertThat(
				Jsoup.parse(text(this.desk.marit().get(page))).text().contains("mailen wij meteen ook aan de cliënt"))
			.isEqualTo(sheet == FactSheet.EXPERT || sheet == FactSheet.PARTY);
	}

}
