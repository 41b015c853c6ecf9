package nl.meekijken.handling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import nl.meekijken.recovery.Deadline;
import nl.meekijken.recovery.Deadlines;
import nl.meekijken.trying.Examples;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;

import static nl.meekijken.handling.AtTheDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

/** The next day that the law names stands in the list, and orders and narrows it. */
@ModuleTest
class LegalDateTests {

	private static final List<LocalDate> DAYS = List.of(LocalDate.of(2024, 2, 29), LocalDate.of(2025, 11, 30),
			LocalDate.of(2026, 8, 31), LocalDate.of(2008, 5, 1));

	@Autowired
	private ApplicationContext house;

	private AtTheDesk desk;

	@BeforeEach
	void sitDown() {
		this.desk = AtTheDesk.with(this.house, Examples.aDossier());
		var marit = this.desk.marit();
		marit.browser().get("/kantoor/dossiers");
		marit.browser()
			.post("/kantoor/dossiers/toewijzen", "dossier", this.desk.number() + ":", "behandelaar",
					Long.toString(marit.someone().person().value()));
	}

	@Test
	void postgresCountsAsTheLawIsCountedElsewhere() {
		for (var damage : DAYS) {
			for (var held : DAYS) {
				for (var interrupted : Stream.concat(Stream.of((LocalDate) null), DAYS.stream()).toList()) {
					set("damage_on = '%s', answer_awaited_since = '%s', interrupted_on = %s".formatted(damage, held,
							(interrupted != null) ? "'" + interrupted + "'" : "null"));
					var first = Deadlines.of(damage, held, interrupted)
						.stream()
						.map(Deadline::on)
						.min(Comparator.naturalOrder())
						.orElseThrow();
					assertThat(this.desk.kept("legal_on")).isEqualTo(first.toString());
				}
			}
		}
	}

	@Test
	void theAnswerOfAnInsurerIsAwaitedUntilNoneHasStillToAnswer() {
		party("stance = 'OPEN', held_liable_on = date '2026-10-01'");
		assertThat(this.desk.kept("answer_awaited_since")).isEqualTo("2026-10-01");
		assertThat(list("")).contains("1 jan 2027", "antwoord verzekeraar");
		party("stance = 'ADMITTED'");
		assertThat(this.desk.kept("answer_awaited_since is null")).isEqualTo("t");
		assertThat(list("")).contains("verjaring verzekeraar").doesNotContain("antwoord verzekeraar");
	}

	@Test
	void whoAnsweredIsNotAwaitedBecauseAnotherWasNeverHeldLiable() {
		party("stance = 'ADMITTED', held_liable_on = date '2026-10-01'");
		Owner.change("""
				insert into dossier.counterparty (office_id, dossier_id, position, known, kind, stance)
				select office_id, id, 2, true, 'MOTOR_VEHICLE', 'OPEN' from dossier.dossier where claim_number = '%s'"""
			.formatted(this.desk.number()));
		assertThat(this.desk.kept("answer_awaited_since is null")).isEqualTo("t");
		assertThat(text(this.desk.marit().browser().get(this.desk.page() + "/bedragen")))
			.contains("Verjaring tegenover de verzekeraar")
			.doesNotContain("1 januari 2027");
	}

	@Test
	void anInterruptionMovesThePrescriptionInTheListToo() {
		party("stance = 'ADMITTED'");
		var before = this.desk.kept("legal_on");
		this.desk.marit().browser().get(this.desk.page() + "/bedragen");
		assertThat(this.desk.marit()
			.browser()
			.post(this.desk.page() + "/bedragen/stuiting", "gestuit-op", "2026-11-20", "wijze", "DEMAND", "brief", "")
			.getStatus()).isEqualTo(303);
		assertThat(this.desk.kept("interrupted_on")).isEqualTo("2026-11-20");
		assertThat(this.desk.kept("legal_on")).isEqualTo("2029-11-20").isGreaterThan(before);
		assertThat(list("")).contains("20 nov 2029");
	}

	@Test
	void whatIsNearOrPastIsFilteredAndSaysWhatComesAfterIt() {
		set("damage_on = date '2024-12-10', answer_awaited_since = date '2026-08-01'");
		assertThat(list("?wettelijk=ja")).contains(this.desk.page(), "1 nov", ", voorbij", "10 dec 2027");
		set("answer_awaited_since = null");
		assertThat(list("?wettelijk=ja")).doesNotContain(this.desk.page());
		set("damage_on = date '2023-12-20'");
		assertThat(list("?wettelijk=ja&sorteer=wettelijk&wacht=nee")).contains(this.desk.page(), "20 dec")
			.doesNotContain(", voorbij");
	}

	@Test
	void theFirstLegalDateComesFirst() {
		var other = AtTheDesk.bring(this.house, this.desk.sanne(), Examples.aDossier());
		Owner.change(
				"update dossier.dossier set handler_id = %s, damage_on = date '2020-01-01' where claim_number = '%s'"
					.formatted(this.desk.kept("handler_id"), other));
		var sorted = list("?sorteer=wettelijk");
		assertThat(sorted.indexOf(other.toString())).isBetween(0, sorted.indexOf(this.desk.number().toString()));
	}

	private void set(String columns) {
		Owner.change("update dossier.dossier set %s where claim_number = '%s'".formatted(columns, this.desk.number()));
	}

	private void party(String columns) {
		Owner.change("""
				update dossier.counterparty p set %s from dossier.dossier d
				 where d.office_id = p.office_id and d.id = p.dossier_id and d.claim_number = '%s'""".formatted(columns,
				this.desk.number()));
	}

	private String list(String query) {
		return text(this.desk.marit().browser().get("/kantoor/dossiers" + query));
	}

}
