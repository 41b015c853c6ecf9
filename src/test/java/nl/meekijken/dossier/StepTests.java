package nl.meekijken.dossier;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every way from every status to every other: F forward, B back, C closing, R reopening,
 * S staying, a dot for none. Rows and columns stand in the order of the catalogue.
 */
class StepTests {

	private static final String MATRIX = """
			REPORTED               S F F F . . . . . . . . . . . . C . . C C
			AWAITING_PAPERS        B S F F . . . . . . . . . . . . C . . C C
			AWAITING_AUTHORISATION B F S F . . . . . . . . . . . . C . . C C
			ASSESSING              B F F S F F F . F F . . . . . . C . . C C
			TRACING_COUNTERPARTY   B B B B S F F . F F . . . . . . C . . C C
			EXPERTISE              B B B B F S F . F F . . . . . . C . . C C
			HELD_LIABLE            B B B B B B S F F F F F F F F F . . . C C
			DISPUTED               B B B B B B B S F F F F F F F F . . . C C
			GUARANTEE_FUND         B B B B B B B F S F F F F F F F . . . C C
			ABROAD                 B B B B B B B F F S F F F F F F . . . C C
			KIFID                  B B B B B B B F F F S F F F F F . . . C C
			COURT                  B B B B B B B F F F F S F F F F . . . C C
			ADMITTED               B B B B B B B F B B F F S F F F . C C C C
			CLAIMED                B B B B B B B F B B F F B S F F . C C C C
			PARTLY_PAID            B B B B B B B F B B F F B F S F . C C C C
			PAID                   B B B B B B B B B B B B B B B S . C C . C
			REFUSED                R R R R R R R R R R R R R R R R . . . . .
			CLOSED_RECOVERED       R R R R R R R R R R R R R R R R . . . . .
			CLOSED_PARTLY          R R R R R R R R R R R R R R R R . . . . .
			CLOSED_UNRECOVERED     R R R R R R R R R R R R R R R R . . . . .
			WITHDRAWN              R R R R R R R R R R R R R R R R . . . . .
			""";

	private static final Map<Step, String> LETTERS = new EnumMap<>(
			Map.of(Step.FORWARD, "F", Step.BACK, "B", Step.CLOSING, "C", Step.REOPENING, "R", Step.STAYING, "S"));

	@Test
	void everyStepIsAsTheProcessHasIt() {
		var drawn = Arrays.stream(DossierStatus.values())
			.map(from -> "%-22s ".formatted(from.name()) + Arrays.stream(DossierStatus.values())
				.map(to -> letter(from.stepTo(to)))
				.collect(Collectors.joining(" ")))
			.collect(Collectors.joining("\n", "", "\n"));
		assertThat(drawn).isEqualTo(MATRIX);
	}

	@ParameterizedTest
	@EnumSource
	void whatIsClosedIsOpenedAgainBeforeItIsClosedOtherwise(DossierStatus from) {
		var endings = Arrays.stream(DossierStatus.values()).filter(to -> !to.isActive());
		if (!from.isActive()) {
			assertThat(endings.map(from::stepTo)).containsOnlyNulls();
			assertThat(from.onward()).isEmpty();
		}
		else {
			assertThat(endings.filter(to -> from.stepTo(to) != null)).isNotEmpty()
				.allSatisfy(to -> assertThat(from.stepTo(to)).isEqualTo(Step.CLOSING));
		}
	}

	@ParameterizedTest
	@EnumSource
	void aClientMayWithdrawAtAnyTime(DossierStatus from) {
		assertThat(from.stepTo(DossierStatus.WITHDRAWN)).isEqualTo(from.isActive() ? Step.CLOSING : null);
	}

	@ParameterizedTest
	@EnumSource
	void onwardNeverLeadsToAnEarlierStationButByDisputeOrSideRoad(DossierStatus from) {
		var sideRoads = Set.of(DossierStatus.DISPUTED, DossierStatus.GUARANTEE_FUND, DossierStatus.ABROAD,
				DossierStatus.KIFID, DossierStatus.COURT, DossierStatus.AWAITING_PAPERS,
				DossierStatus.AWAITING_AUTHORISATION);
		assertThat(from.onward().stream().filter(to -> !sideRoads.contains(to)))
			.allSatisfy(to -> assertThat(to.reached()).isGreaterThanOrEqualTo(from.reached()));
	}

	@Test
	void everyStatusIsReachedFromAReport() {
		var reached = Stream.iterate(Set.of(DossierStatus.REPORTED), StepTests::further).limit(10).toList().getLast();
		assertThat(reached).containsExactlyInAnyOrder(DossierStatus.values());
	}

	@Test
	void endingsWithoutFullRecoverySayWhy() {
		assertThat(Arrays.stream(DossierStatus.values()).filter(DossierStatus::needsCloseReason)).containsExactly(
				DossierStatus.REFUSED, DossierStatus.CLOSED_PARTLY, DossierStatus.CLOSED_UNRECOVERED,
				DossierStatus.WITHDRAWN);
	}

	private static Set<DossierStatus> further(Set<DossierStatus> reached) {
		return Stream.concat(reached.stream(), reached.stream().flatMap(from -> from.onward().stream()))
			.collect(Collectors.toSet());
	}

	private static String letter(@org.jspecify.annotations.Nullable Step step) {
		return (step != null) ? List.of(LETTERS.get(step)).getFirst() : ".";
	}

}
