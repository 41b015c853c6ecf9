package nl.meekijken.handling;

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
 * What interrupted a term is proved by a letter of the dossier, and can be taken back.
 */
@ModuleTest
class TermsTests {

	private static final String WHY = "Hoorde bij een ander dossier";

	@Autowired
	private ApplicationContext house;

	private AtTheDesk desk;

	@BeforeEach
	void sitDown() {
		this.desk = AtTheDesk.with(this.house, Examples.aDossier());
		party("stance = 'ADMITTED'");
	}

	@Test
	void aWrongInterruptionIsTakenBackAndTheDatesFollowWhatStands() {
		var right = interrupt("2026-11-02");
		var wrong = interrupt("2026-11-20");
		assertThat(this.desk.kept("legal_on")).isEqualTo("2029-11-20");
		assertThat(back(wrong, WHY).getHeader("Location")).endsWith("/bedragen?ingetrokken");
		assertThat(this.desk.kept("interrupted_on || ' ' || legal_on")).isEqualTo("2026-11-02 2029-11-02");
		assertThat(page()).contains("2 november 2029 (indicatief)", "ingetrokken, omdat: " + WHY)
			.doesNotContain("20 november 2029");
		assertThat(this.desk.seenByOffice()).contains("Verjaring gestuit", "Stuiting ingetrokken", WHY);
		assertThat(back(right, WHY).getStatus()).isEqualTo(303);
		assertThat(this.desk.kept("interrupted_on is null and legal_on = damage_on + interval '3 years'"))
			.isEqualTo("t");
		assertThat(page()).doesNotContain("Stuiting intrekken");
	}

	@Test
	void anInterruptionIsTakenBackOnceAndOnlyInItsDossier() {
		var id = interrupt("2026-11-20");
		var other = AtTheDesk.with(this.house, Examples.aDossier());
		assertThat(other.act("bedragen/stuiting/terug", "stuiting", id, "reden", WHY).getStatus()).isEqualTo(422);
		assertThat(this.desk.kept("interrupted_on")).isEqualTo("2026-11-20");
		assertThat(back(id, WHY).getStatus()).isEqualTo(303);
		assertThat(text(back(id, WHY))).contains("Deze stuiting is al ingetrokken.");
		assertThat(back(newest(), WHY).getStatus()).as("what takes back is not taken back").isEqualTo(422);
		assertThat(this.desk.activities("INTERRUPTION_TAKEN_BACK")).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "long" })
	void withoutAReasonNothingIsTakenBack(String reason) {
		var id = interrupt("2026-11-20");
		var refused = back(id, reason.equals("long") ? "x".repeat(201) : reason);
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(Jsoup.parse(text(refused)).select("#reden-stuiting-" + id + "-fout").text())
			.startsWith("Schrijf waarom dit niet klopt");
		assertThat(this.desk.kept("interrupted_on")).isEqualTo("2026-11-20");
	}

	@ParameterizedTest
	@ValueSource(strings = { "999999999", "geen brief", "foreign" })
	void aLetterThatIsNotInTheDossierIsRefused(String letter) {
		var other = AtTheDesk.with(this.house, Examples.aDossier());
		var refused = this.desk.act("bedragen/stuiting", "gestuit-op", "2026-11-20", "wijze", "DEMAND", "brief",
				letter.equals("foreign") ? paperOf(other) : letter);
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(Jsoup.parse(text(refused)).select("#brief-fout").text())
			.isEqualTo("Deze brief staat niet in het dossier.");
		assertThat(this.desk.kept("interrupted_on is null")).isEqualTo("t");
		assertThat(this.desk.activities("PRESCRIPTION_INTERRUPTED")).isZero();
	}

	@Test
	void theLetterOfTheDossierIsNamedWithWhatItProves() {
		assertThat(this.desk
			.act("bedragen/stuiting", "gestuit-op", "2026-11-20", "wijze", "DEMAND", "brief", paperOf(this.desk))
			.getStatus()).isEqualTo(303);
		assertThat(Jsoup.parse(text(bedragen())).select("#termijnen .entries").text()).contains("aanmaning.pdf");
	}

	@Test
	void eachInsurerThatHasStillToAnswerHasAClockOfItsOwn() {
		party("stance = 'OPEN', insurer = 'Univé', held_liable_on = date '2026-09-15'");
		Owner
			.change("""
					insert into dossier.counterparty (office_id, dossier_id, position, known, kind, stance, insurer, held_liable_on)
					select d.office_id, d.id, n, true, 'MOTOR_VEHICLE', s, i, date '2026-10-01'
					  from dossier.dossier d,
					       (values (2, 'OPEN', 'Achmea'), (3, 'DENIED', 'Allianz')) as more (n, s, i)
					 where d.claim_number = '%s'"""
				.formatted(this.desk.number()));
		assertThat(page()).contains("Antwoord van Univé 15 december 2026", "Antwoord van Achmea 1 januari 2027")
			.doesNotContain("Antwoord van Allianz");
	}

	@Test
	void noInterruptionEverChanges() {
		assertThat(Owner.ask("""
				select string_agg(deed, ', ') from unnest(array['update', 'delete', 'truncate']) deed
				 where has_table_privilege('meekijken_backoffice', 'recovery.interruption', deed)
				    or has_table_privilege('meekijken_portal', 'recovery.interruption', deed)
				    or (deed = 'update'
				        and has_any_column_privilege('meekijken_backoffice', 'recovery.interruption', deed))"""))
			.isNull();
	}

	private String interrupt(String day) {
		assertThat(this.desk.act("bedragen/stuiting", "gestuit-op", day, "wijze", "DEMAND", "brief", "").getStatus())
			.isEqualTo(303);
		return newest();
	}

	private static String newest() {
		return Owner.ask("select max(id) from recovery.interruption");
	}

	private MockHttpServletResponse back(String interruption, String why) {
		return this.desk.act("bedragen/stuiting/terug", "stuiting", interruption, "reden", why);
	}

	private void party(String columns) {
		Owner.change(
				"update dossier.counterparty set %s where dossier_id = %s".formatted(columns, this.desk.kept("id")));
	}

	private static String paperOf(AtTheDesk desk) {
		Owner
			.change("""
					insert into document.document (office_id, dossier_id, kind, name, media_type, size_bytes, sha256, received_at, origin)
					select office_id, id, 'OTHER', 'aanmaning.pdf', 'application/pdf', 1, repeat('0', 64), now(), 'RECOVERY'
					  from dossier.dossier where claim_number = '%s'"""
				.formatted(desk.number()));
		return Owner.ask("select max(id) from document.document where dossier_id = " + desk.kept("id"));
	}

	private MockHttpServletResponse bedragen() {
		return this.desk.marit().browser().get(this.desk.page() + "/bedragen");
	}

	private String page() {
		return Jsoup.parse(text(bedragen())).text().replace('\u00A0', ' ');
	}

}
