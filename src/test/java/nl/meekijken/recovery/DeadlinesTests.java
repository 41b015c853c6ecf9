package nl.meekijken.recovery;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.meekijken.dossier.LegalFacts;

import static org.assertj.core.api.Assertions.assertThat;

class DeadlinesTests {

	private static final LocalDate DAMAGE = LocalDate.of(2024, 2, 29);

	@ParameterizedTest
	@CsvSource({ "2026-01-15, 2026-04-15", "2025-11-30, 2026-02-28", "2026-11-30, 2027-02-28" })
	void anInsurerAnswersWithinThreeMonths(LocalDate heldLiable, LocalDate answer) {
		assertThat(on(Rule.ANSWER, heldLiable, false, List.of())).isEqualTo(answer);
	}

	@Test
	void whoHasAnsweredOrWasNeverAskedHasNoTermToAnswer() {
		assertThat(on(Rule.ANSWER, DAMAGE, true, List.of())).isNull();
		assertThat(on(Rule.ANSWER, null, false, List.of())).isNull();
	}

	@Test
	void aClaimLapsesAfterThreeYearsAgainstTheInsurerAndFiveAgainstWhoIsLiable() {
		assertThat(on(Rule.AGAINST_INSURER, null, false, List.of())).isEqualTo(LocalDate.of(2027, 2, 28));
		assertThat(on(Rule.AGAINST_LIABLE, null, false, List.of())).isEqualTo(LocalDate.of(2029, 2, 28));
	}

	@Test
	void anInterruptionMakesAnEqualTermBeginAnew() {
		var interrupted = List.of(interruption(LocalDate.of(2026, 5, 1)), interruption(LocalDate.of(2025, 1, 1)));
		assertThat(on(Rule.AGAINST_INSURER, null, false, interrupted)).isEqualTo(LocalDate.of(2029, 5, 1));
		assertThat(on(Rule.AGAINST_LIABLE, null, false, interrupted)).isEqualTo(LocalDate.of(2031, 5, 1));
	}

	@Test
	void whatWasTakenBackInterruptsNothing() {
		var wrong = new Interruption(7, LocalDate.of(2026, 5, 1), Manner.DEMAND, null, null);
		var back = new Interruption(8, LocalDate.of(2026, 5, 1), Manner.DEMAND, null,
				new Correction(7, "Ander dossier"));
		var right = interruption(LocalDate.of(2025, 1, 1));
		assertThat(on(Rule.AGAINST_INSURER, null, false, List.of(wrong, back))).isEqualTo(LocalDate.of(2027, 2, 28));
		assertThat(on(Rule.AGAINST_INSURER, null, false, List.of(right, wrong, back)))
			.isEqualTo(LocalDate.of(2028, 1, 1));
	}

	@Test
	void aTermNeverEndsEarlierThanTheFirstOneWouldHave() {
		var before = List.of(interruption(DAMAGE.minusDays(30)));
		assertThat(on(Rule.AGAINST_INSURER, null, false, before)).isEqualTo(LocalDate.of(2027, 2, 28));
	}

	@Test
	void nothingLapsesLaterThanTwentyYearsAfterTheEvent() {
		var late = List.of(interruption(DAMAGE.plusYears(18)));
		assertThat(on(Rule.AGAINST_LIABLE, null, false, late)).isEqualTo(LocalDate.of(2044, 2, 29));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-22, PAST", "2026-11-23, WITHIN_A_MONTH", "2026-12-23, WITHIN_A_MONTH",
			"2026-12-24, WITHIN_THREE_MONTHS", "2027-02-23, WITHIN_THREE_MONTHS", "2027-02-24, WITHIN_SIX_MONTHS",
			"2027-05-24, WITHIN_A_YEAR", "2027-11-23, WITHIN_A_YEAR", "2027-11-24, FAR" })
	void oneIsWarnedAtTwelveSixThreeAndOneMonths(LocalDate on, Nearness nearness) {
		assertThat(new Deadline(Rule.ANSWER, DAMAGE, on).nearness(LocalDate.of(2026, 11, 23))).isEqualTo(nearness);
	}

	@Test
	void aDayThatIsPastStaysTheFirstAndTheOneThatComesStandsBesideIt() {
		var facts = new LegalFacts(DAMAGE, LocalDate.of(2026, 8, 1), null);
		assertThat(Deadlines.ahead(facts, LocalDate.of(2026, 11, 1))).extracting(Deadline::rule)
			.containsExactly(Rule.ANSWER);
		assertThat(Deadlines.ahead(facts, LocalDate.of(2026, 11, 2))).extracting(Deadline::rule)
			.containsExactly(Rule.ANSWER, Rule.AGAINST_INSURER);
		assertThat(Deadlines.ahead(facts, LocalDate.of(2040, 1, 1))).extracting(Deadline::rule)
			.containsExactly(Rule.ANSWER);
	}

	private static @Nullable LocalDate on(Rule rule, @Nullable LocalDate heldLiable, boolean answered,
			List<Interruption> interruptions) {
		return Deadlines.of(DAMAGE, heldLiable, answered, interruptions)
			.stream()
			.filter(deadline -> deadline.rule() == rule)
			.map(Deadline::on)
			.findFirst()
			.orElse(null);
	}

	private static Interruption interruption(LocalDate on) {
		return new Interruption(1, on, Manner.DEMAND, null, null);
	}

}
