package nl.meekijken.handling;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;

import static nl.meekijken.handling.AtTheDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

/** With which part of the liability, and until which day, the amounts are reckoned. */
@ModuleTest
class ReckoningTests {

	private static final String NOBODY_DECIDED = "nog geen aansprakelijkheid vastgesteld: gerekend met alles";

	private static final String SEVERAL = "meerdere tegenpartijen met een eigen percentage";

	@Autowired
	private ApplicationContext house;

	private AtTheDesk desk;

	@BeforeEach
	void sitDown() {
		this.desk = AtTheDesk.with(this.house, Examples.aDossier());
		this.desk.act("bedragen", "soort", "VEHICLE", "geclaimd", "1.000");
	}

	@ParameterizedTest
	@CsvSource({ "DENIED, 0, 0", "PARTLY, 50, 500", "ADMITTED, 100, 1.000" })
	void counterpartiesThatAllHaveOnePartAreReckonedWithIt(String stance, int part, String recoverable) {
		stances(stance, part, stance, part);
		assertThat(amounts(""))
			.contains("verhaalbaar voor " + part + "%", "Berekend over \u20AC\u00A0" + recoverable + ",00")
			.doesNotContain(NOBODY_DECIDED);
	}

	@Test
	void counterpartiesThatDifferAreReckonedWithNoPartAndThePageSaysSo() {
		stances("DENIED", 0, "PARTLY", 50);
		assertThat(amounts("")).contains(SEVERAL, "Berekend over \u20AC\u00A01.000,00").doesNotContain(NOBODY_DECIDED);
		stances("DENIED", 0, "OPEN", null);
		assertThat(amounts("")).contains(SEVERAL);
	}

	@Test
	void whileNobodyAnsweredThePageSaysThatNothingIsDecided() {
		stances("OPEN", null, "OPEN", null);
		assertThat(amounts("")).contains(NOBODY_DECIDED).doesNotContain(SEVERAL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "onzin", "31-02-2026", "2100-01-01", "9999-12-31" })
	void aDayThatCannotBeReadIsSaidAtItsField(String day) {
		var answer = this.desk.marit().browser().get(this.desk.page() + "/bedragen?tot=" + day);
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(text(answer)).contains("Vul een dag in vóór het jaar 2100", "id=\"tot-fout\"", "href=\"#tot\"",
				"value=\"" + day + "\"");
	}

	@Test
	void aPaymentFromBeforeTheDamageIsPointedOutAndCounts() {
		stances("ADMITTED", 100, "ADMITTED", 100);
		pay("2026-10-13");
		assertThat(amounts("")).doesNotContain("vóór de schadedatum");
		pay("2026-10-12");
		assertThat(amounts("?tot=2026-10-23")).contains("vóór de schadedatum", "\u20AC\u00A00,00</b> van 13 oktober");
	}

	private void pay(String day) {
		var paid = this.desk.act("bedragen/betalingen", "bedrag", "500", "van", "Univé", "ontvangen-op", day,
				"betaling-soort", "PART");
		assertThat(paid.getStatus()).isEqualTo(303);
	}

	private void stances(String first, @Nullable Integer part, String second, @Nullable Integer other) {
		Owner.change("delete from dossier.counterparty where dossier_id = " + this.desk.kept("id"));
		Owner.change("""
				insert into dossier.counterparty (office_id, dossier_id, position, known, kind, stance, percentage)
				select d.office_id, d.id, p.position, true, 'MOTOR_VEHICLE', p.stance, p.part
				  from dossier.dossier d, (values (1, '%s', %s::int), (2, '%s', %s::int)) as p (position, stance, part)
				 where d.id = %s""".formatted(first, part, second, other, this.desk.kept("id")));
	}

	private String amounts(String query) {
		return text(this.desk.marit().browser().get(this.desk.page() + "/bedragen" + query));
	}

}
