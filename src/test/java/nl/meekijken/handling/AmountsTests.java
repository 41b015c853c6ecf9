package nl.meekijken.handling;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;

import static nl.meekijken.handling.AtTheDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class AmountsTests {

	@Autowired
	private ApplicationContext house;

	private AtTheDesk desk;

	@BeforeEach
	void sitDown() {
		this.desk = AtTheDesk.with(this.house, Examples.aDossier());
	}

	@Test
	void headsAddUpUnderTheLiabilityToTheCent() {
		head("soort", "VEHICLE", "geclaimd", "418,65", "btw", "ja");
		head("soort", "TOWING", "geclaimd", "€ 99,99", "erkend", "75", "ontvangen", "74,99");
		head("soort", "HELMET", "geclaimd", "0,01", "omschrijving", "Kras");
		assertThat(page()).contains("verhaalbaar voor 75%", "€&nbsp;418,65".replace("&nbsp;", "\u00A0"),
				"\u20AC\u00A0518,65", "\u20AC\u00A0388,99", "exclusief btw", "inclusief btw", "Kras",
				"Nog te ontvangen als alles wordt verhaald: \u20AC\u00A0314,00.",
				"Ontvangen en nog niet bij een post gezet: \u20AC\u00A0-74,99.");
		assertThat(this.desk.activities("AMOUNTS_CHANGED")).isEqualTo(3);
	}

	@Test
	void whatTheIntermediarySeesIsMarkedAndOurCostsAreNot() {
		head("soort", "VEHICLE", "geclaimd", "1500");
		head("soort", "HANDLING_FEE", "geclaimd", "275");
		var page = page();
		assertThat(page).contains("Behandelkosten", "Alleen 112schade");
		assertThat(this.desk.seenByOffice()).contains("Voertuigschade of reparatie", "\u20AC\u00A01.500,00")
			.doesNotContain("Behandelkosten", "275");
	}

	@Test
	void whatIsWrongIsSaidAtTheFieldAndKept() {
		var refused = head("soort", "", "geclaimd", "veel", "erkend", "-5", "omschrijving", "Deuk");
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(text(refused)).contains("Kies een schadepost.", "Vul een bedrag in, zoals 1.234,56.",
				"value=\"veel\"", "value=\"-5\"", "value=\"Deuk\"");
		assertThat(head("soort", "VEHICLE", "geclaimd", "99999999999").getStatus()).isEqualTo(422);
		assertThat(page()).contains("Er zijn nog geen schadeposten.");
	}

	@Test
	void aHeadIsChangedOnceAndTheSecondOverwritesNothing() {
		head("soort", "VEHICLE", "geclaimd", "100");
		var id = Owner.ask("select max(id) from recovery.head");
		assertThat(text(this.desk.marit().browser().get(this.desk.page() + "/bedragen?post=" + id)))
			.contains("Schadepost wijzigen", "name=\"versie\" value=\"1\"");
		assertThat(head("post", id, "versie", "1", "soort", "VEHICLE", "geclaimd", "200").getStatus()).isEqualTo(303);
		var late = head("post", id, "versie", "1", "soort", "VEHICLE", "geclaimd", "300");
		assertThat(late.getStatus()).isEqualTo(409);
		assertThat(text(late)).contains("Een collega wijzigde dit dossier", "\u20AC\u00A0200,00", "value=\"300\"",
				"Nu staat er:", "name=\"versie\" value=\"2\"");
		assertThat(head("post", id, "versie", "2", "soort", "VEHICLE", "geclaimd", "300").getStatus()).isEqualTo(303);
		var stillThere = this.desk.act("bedragen/verwijderen", "post", id, "versie", "1");
		assertThat(stillThere.getStatus()).isEqualTo(409);
		assertThat(text(stillThere)).contains("name=\"versie\" value=\"3\"", "\u20AC\u00A0300,00");
		assertThat(this.desk.act("bedragen/verwijderen", "post", id, "versie", "3").getStatus()).isEqualTo(303);
		assertThat(page()).contains("Er zijn nog geen schadeposten.");
	}

	@Test
	void whatWasTypedInAHeadThatAColleagueRemovedCanBeKeptAsANewOne() {
		head("soort", "VEHICLE", "geclaimd", "100");
		var id = Owner.ask("select max(id) from recovery.head");
		this.desk.act("bedragen/verwijderen", "post", id, "versie", "1");
		var late = head("post", id, "versie", "1", "soort", "VEHICLE", "geclaimd", "300");
		assertThat(late.getStatus()).isEqualTo(409);
		assertThat(text(late)).contains("Een collega verwijderde deze post.", "value=\"300\"")
			.doesNotContain("name=\"post\"");
		assertThat(head("soort", "VEHICLE", "geclaimd", "300").getStatus()).isEqualTo(303);
		assertThat(page()).contains("\u20AC\u00A0300,00");
	}

	@Test
	void aHeadOfAnotherDossierIsNotChangedFromHere() {
		head("soort", "VEHICLE", "geclaimd", "100");
		var id = Owner.ask("select max(id) from recovery.head");
		var other = AtTheDesk.with(this.house, Examples.aDossier());
		assertThat(other.act("bedragen", "post", id, "versie", "1", "soort", "VEHICLE", "geclaimd", "1").getStatus())
			.isEqualTo(409);
		assertThat(other.act("bedragen/verwijderen", "post", id, "versie", "1").getStatus()).isEqualTo(409);
		assertThat(Owner.ask("select claimed_cents from recovery.head where id = " + id)).isEqualTo("10000");
	}

	@Test
	void aPaymentIsBookedOnceReadByTheOfficeAndPaidOut() {
		var key = UUID.randomUUID().toString();
		for (var times = 0; times < 2; times++) {
			assertThat(pay("bedrag", "314,00", "van", "Univé", "ontvangen-op", "2026-11-20", "betaling-soort", "PART",
					"sleutel", key)
				.getStatus()).isEqualTo(303);
		}
		assertThat(this.desk.activities("PAYMENT_RECEIVED")).isOne();
		assertThat(this.desk.seenByOffice()).contains("Betaling ontvangen: \u20AC\u00A0314,00");
		var id = Owner.ask("select max(id) from recovery.payment");
		this.desk.confirmIban();
		assertThat(text(payOut(id, "314,01"))).contains("meer dan er van deze betaling over is");
		assertThat(payOut(id, "300").getStatus()).isEqualTo(303);
		assertThat(payOut(id, "14,01").getStatus()).isEqualTo(422);
		assertThat(this.desk.activities("PAID_OUT")).isOne();
		assertThat(this.desk.seenByOffice()).contains("Uitbetaald aan cliënt: \u20AC\u00A0300,00");
	}

	@Test
	void aPaymentOfOurCostsStaysInside() {
		pay("bedrag", "275,00", "van", "Univé", "ontvangen-op", "2026-11-20", "betaling-soort", "COSTS");
		assertThat(page()).contains("Kosten van 112schade", "\u20AC\u00A0275,00");
		assertThat(this.desk.seenByOffice()).doesNotContain("275,00");
		assertThat(pay("bedrag", "0", "van", "", "ontvangen-op", "2026-11-24", "betaling-soort", "x").getStatus())
			.isEqualTo(422);
	}

	@Test
	void theInterestIsCountedToAnyDayAndSaysThatItIsNoClaim() {
		head("soort", "VEHICLE", "geclaimd", "10.000");
		assertThat(page()).contains("Een berekening, geen vordering", "van 13 oktober 2026 tot 23 november 2026",
				"\u20AC\u00A033,70");
		assertThat(text(this.desk.marit().browser().get(this.desk.page() + "/bedragen?tot=2026-10-13")))
			.contains("tot 13 oktober 2026", "\u20AC\u00A00,00");
		assertThat(this.desk.marit().browser().get(this.desk.page() + "/bedragen?tot=&post=x").getStatus())
			.isEqualTo(200);
	}

	@Test
	void theInterestRunsOverNeitherOurCostsNorInterest() {
		head("soort", "VEHICLE", "geclaimd", "10.000");
		head("soort", "HANDLING_FEE", "geclaimd", "5.000");
		head("soort", "INJURY", "geclaimd", "7.000");
		head("soort", "INTEREST", "geclaimd", "33,70", "ontvangen", "33,70");
		assertThat(page()).contains("<b>\u20AC\u00A033,70</b>", "Berekend over \u20AC\u00A07.500,00");
		assertThat(this.desk.seenByOffice()).contains("Wettelijke rente", "\u20AC\u00A033,70");
	}

	@Test
	void daysArePaidOnAsPeopleTypeThem() {
		for (var day : java.util.List.of("20-11-2026", "20 nov", "gisteren")) {
			assertThat(pay("bedrag", "10", "van", "Univé", "ontvangen-op", day, "betaling-soort", "PART").getStatus())
				.as(day)
				.isEqualTo(303);
		}
		assertThat(text(pay("bedrag", "10", "van", "Univé", "ontvangen-op", "morgen", "betaling-soort", "PART")))
			.contains("Vul een dag in die al was, zoals 23-11-2026.");
		assertThat(text(this.desk.marit().browser().get(this.desk.page() + "/bedragen?tot=13-10-2026")))
			.contains("tot 13 oktober 2026");
	}

	@Test
	void theTermsOfTheLawAreIndicativeAndBeginAnewByAnInterruption() {
		assertThat(page()).contains("Verjaring tegenover de verzekeraar", "13 oktober 2029 (indicatief)",
				"Verjaring tegenover de aansprakelijke", "13 oktober 2031 (indicatief)");
		var key = UUID.randomUUID().toString();
		for (var times = 0; times < 2; times++) {
			assertThat(this.desk
				.act("bedragen/stuiting", "gestuit-op", "2026-11-20", "wijze", "DEMAND", "brief", "", "sleutel", key)
				.getStatus()).isEqualTo(303);
		}
		assertThat(page()).contains("20 november 2029 (indicatief)", "schriftelijke aanmaning");
		assertThat(this.desk.activities("PRESCRIPTION_INTERRUPTED")).isOne();
		assertThat(this.desk.seenByOffice()).contains("Verjaring gestuit");
		assertThat(this.desk.act("bedragen/stuiting", "gestuit-op", "2027-01-01", "wijze", "").getStatus())
			.isEqualTo(422);
	}

	private MockHttpServletResponse head(String... fields) {
		return this.desk.act("bedragen", fields);
	}

	private MockHttpServletResponse pay(String... fields) {
		return this.desk.act("bedragen/betalingen", fields);
	}

	private MockHttpServletResponse payOut(String payment, String amount) {
		return this.desk.act("bedragen/uitbetaald", "betaling", payment, "op", "2026-11-23", "bedrag", amount);
	}

	private String page() {
		return text(this.desk.marit().browser().get(this.desk.page() + "/bedragen"));
	}

}
