package nl.meekijken.handling;

import java.util.UUID;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;

import static nl.meekijken.handling.AtTheDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was booked by mistake is taken back by an entry of its own, and the totals are
 * right.
 */
@ModuleTest
class TakeBackTests {

	private static final String WHY = "Hoorde bij een ander dossier";

	@Autowired
	private ApplicationContext house;

	private AtTheDesk desk;

	@BeforeEach
	void sitDown() {
		this.desk = AtTheDesk.with(this.house, Examples.aDossier());
	}

	@Test
	void bothEntriesStayAndTheOfficeReadsWhy() {
		var id = pay("314,01", "PART");
		assertThat(back(id, WHY).getHeader("Location")).endsWith("/bedragen?teruggeboekt");
		assertThat(entries("payment")).isEqualTo("31401 -31401");
		var page = page();
		assertThat(page).contains("ontvangen € 0,00", "€ 314,01", "€ -314,01", "teruggeboekt, omdat: " + WHY)
			.doesNotContain("Terugboeken");
		assertThat(this.desk.seenByOffice()).contains("Betaling ontvangen: €\u00A0314,01",
				"Betaling teruggeboekt: €\u00A0314,01", WHY);
	}

	@Test
	void thePaymentThatWasTakenBackLowersNoInterest() {
		this.desk.act("bedragen", "soort", "VEHICLE", "geclaimd", "10.000");
		assertThat(page()).contains("€ 33,70");
		var id = pay("9.000,00", "PART");
		assertThat(page()).doesNotContain("€ 33,70");
		back(id, WHY);
		assertThat(page()).contains("€ 33,70");
	}

	@Test
	void anEntryIsTakenBackOnce() {
		var id = pay("314,00", "PART");
		var key = UUID.randomUUID().toString();
		for (var times = 0; times < 2; times++) {
			assertThat(this.desk.act("bedragen/betalingen/terug", "betaling", id, "reden", WHY, "sleutel", key)
				.getStatus()).isEqualTo(303);
		}
		var again = back(id, WHY);
		assertThat(again.getStatus()).isEqualTo(422);
		assertThat(text(again)).contains("Deze betaling is al teruggeboekt");
		var correction = Owner.ask("select max(id) from recovery.payment");
		assertThat(back(correction, WHY).getStatus()).as("what takes back is not taken back").isEqualTo(422);
		assertThat(entries("payment")).isEqualTo("31400 -31400");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "long" })
	void withoutAReasonNothingIsTakenBack(String reason) {
		var id = pay("314,00", "PART");
		var refused = back(id, reason.equals("long") ? "x".repeat(201) : reason);
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(Jsoup.parse(text(refused)).select("#reden-betaling-" + id + "-fout").text())
			.startsWith("Schrijf waarom dit niet klopt");
		assertThat(entries("payment")).isEqualTo("31400");
	}

	@Test
	void whatWentToTheClientIsTakenBackFirst() {
		this.desk.confirmIban();
		var id = pay("314,00", "PART");
		assertThat(payOut(id, "300").getStatus()).isEqualTo(303);
		assertThat(this.desk.seenByOffice()).contains("Uitbetaald aan uw cliënt: €\u00A0300,00");
		assertThat(text(back(id, WHY))).contains("er ging iets van naar de cliënt");
		var out = Owner.ask("select max(id) from recovery.pay_out");
		for (var status : new int[] { 303, 422 }) {
			assertThat(
					this.desk.act("bedragen/uitbetaald/terug", "uitbetaling", out, "reden", "Niet gegaan").getStatus())
				.isEqualTo(status);
		}
		assertThat(entries("pay_out")).isEqualTo("30000 -30000");
		assertThat(page()).contains("uitbetaald aan cliënt € 0,00", "omdat: Niet gegaan");
		assertThat(this.desk.seenByOffice())
			.contains("Uitbetaling aan cliënt teruggeboekt: €\u00A0300,00", "Niet gegaan")
			.doesNotContain("Uitbetaald aan uw cliënt");
		assertThat(back(id, WHY).getStatus()).isEqualTo(303);
		assertThat(payOut(id, "1").getStatus()).as("of what was taken back nothing goes on").isEqualTo(422);
	}

	@Test
	void whatIsLeftAndWhatComesLaterGoToTheClientToo() {
		this.desk.confirmIban();
		var first = pay("100,00", "PART");
		assertThat(payOut(first, "60").getStatus()).isEqualTo(303);
		assertThat(Jsoup.parse(text(bedragen())).select("#bedrag-" + first).attr("value")).contains("40,00");
		assertThat(payOut(first, "40,01").getStatus()).isEqualTo(422);
		assertThat(payOut(first, "40").getStatus()).isEqualTo(303);
		var later = pay("50,00", "FINAL");
		assertThat(payOut(later, "50").getStatus()).isEqualTo(303);
		assertThat(page()).contains("ontvangen € 150,00, uitbetaald aan cliënt € 150,00");
		assertThat(this.desk.activities("PAID_OUT")).isEqualTo(3);
	}

	@Test
	void theSameFormPaysOutOnce() {
		this.desk.confirmIban();
		var id = pay("100,00", "PART");
		var key = UUID.randomUUID().toString();
		for (var times = 0; times < 2; times++) {
			assertThat(this.desk
				.act("bedragen/uitbetaald", "betaling", id, "op", "2026-11-23", "bedrag", "30", "sleutel", key)
				.getStatus()).isEqualTo(303);
		}
		assertThat(entries("pay_out")).isEqualTo("3000");
	}

	@Test
	void whyOurCostsWereTakenBackStaysInside() {
		var id = pay("275,00", "COSTS");
		assertThat(payOut(id, "1").getStatus()).as("our costs are not the client's").isEqualTo(422);
		assertThat(back(id, "Kosten van een collega").getStatus()).isEqualTo(303);
		assertThat(this.desk.seen()).contains("Kosten van een collega");
		assertThat(this.desk.seenByOffice()).doesNotContain("275,00", "Kosten van een collega");
	}

	@Test
	void anotherDossierTakesNothingBackHere() {
		this.desk.confirmIban();
		var id = pay("314,00", "PART");
		payOut(id, "14");
		var out = Owner.ask("select max(id) from recovery.pay_out");
		var other = AtTheDesk.with(this.house, Examples.aDossier());
		assertThat(other.act("bedragen/betalingen/terug", "betaling", id, "reden", WHY).getStatus()).isEqualTo(422);
		assertThat(other.act("bedragen/uitbetaald/terug", "uitbetaling", out, "reden", WHY).getStatus()).isEqualTo(422);
		assertThat(entries("payment") + ", " + entries("pay_out")).isEqualTo("31400, 1400");
	}

	@Test
	void noEntryEverChanges() {
		assertThat(Owner.ask("""
				select string_agg(kept || ' ' || deed, ', ')
				  from unnest(array['recovery.payment', 'recovery.pay_out']) kept,
				       unnest(array['update', 'delete', 'truncate']) deed
				 where has_table_privilege('meekijken_backoffice', kept, deed)
				    or has_table_privilege('meekijken_portal', kept, deed)
				    or (deed = 'update' and has_any_column_privilege('meekijken_backoffice', kept, deed))""")).isNull();
	}

	private String pay(String amount, String kind) {
		assertThat(this.desk
			.act("bedragen/betalingen", "bedrag", amount, "van", "Univé", "ontvangen-op", "2026-11-20",
					"betaling-soort", kind)
			.getStatus()).isEqualTo(303);
		return Owner.ask("select max(id) from recovery.payment");
	}

	private MockHttpServletResponse back(String payment, String why) {
		return this.desk.act("bedragen/betalingen/terug", "betaling", payment, "reden", why);
	}

	private MockHttpServletResponse payOut(String payment, String amount) {
		return this.desk.act("bedragen/uitbetaald", "betaling", payment, "op", "2026-11-23", "bedrag", amount);
	}

	private String entries(String table) {
		return Owner.ask("select string_agg(amount_cents::text, ' ' order by id) from recovery.%s where dossier_id = %s"
			.formatted(table, this.desk.kept("id")));
	}

	private MockHttpServletResponse bedragen() {
		return this.desk.marit().browser().get(this.desk.page() + "/bedragen");
	}

	private String page() {
		return Jsoup.parse(text(bedragen())).text().replace('\u00A0', ' ');
	}

}
