package nl.meekijken.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import nl.meekijken.account.PersonId;
import nl.meekijken.dossier.Progress.State;
import nl.meekijken.dossier.Progress.Step;
import nl.meekijken.trying.Examples;
import nl.meekijken.values.ClaimNumber;

import static nl.meekijken.trying.Examples.placed;
import static org.assertj.core.api.Assertions.assertThat;

class ProgressTests {

	private static final Instant FIRST_DAY = Instant.parse("2026-10-14T08:00:00Z");

	/** P = past, N = now, - = to come, x = skipped; one letter for each station. */
	@ParameterizedTest
	@CsvSource({ "REPORTED, PN-----", "AWAITING_PAPERS, PN-----", "AWAITING_AUTHORISATION, PN-----",
			"ASSESSING, PPN----", "TRACING_COUNTERPARTY, PPPN---", "EXPERTISE, PPPN---", "HELD_LIABLE, PPPPN--",
			"DISPUTED, PPPPN--", "GUARANTEE_FUND, PPPPN--", "ABROAD, PPPPN--", "KIFID, PPPPN--", "COURT, PPPPN--",
			"ADMITTED, PPPPPN-", "CLAIMED, PPPPPN-", "PARTLY_PAID, PPPPPN-", "PAID, PPPPPPN", "REFUSED, PxxxxxP",
			"CLOSED_RECOVERED, PPPPPPP", "CLOSED_PARTLY, PPPPPPP", "CLOSED_UNRECOVERED, PxxxxxP",
			"WITHDRAWN, PxxxxxP" })
	void everyStatusStandsSomewhere(DossierStatus status, String expected) {
		assertThat(drawn(progress(DossierStatus.REPORTED, status))).isEqualTo(expected);
	}

	@ParameterizedTest
	@EnumSource
	void sevenStationsInOrderAndAtMostOneIsNow(DossierStatus status) {
		var steps = progress(DossierStatus.REPORTED, status).steps();
		assertThat(steps).extracting(Step::station).containsExactly(Station.values());
		assertThat(steps).filteredOn(step -> step.state() == State.NOW).hasSize(status.isActive() ? 1 : 0);
		assertThat(steps).allMatch(step -> step.state() == State.PAST || step.reachedAt() == null);
	}

	@Test
	void aRefusedOneSkipsWhatItNeverReached() {
		assertThat(drawn(progress(DossierStatus.REPORTED, DossierStatus.ASSESSING, DossierStatus.REFUSED)))
			.isEqualTo("PPxxxxP");
	}

	@Test
	void aStationWasReachedWhenFirstPassedAlsoWhenJumpedOver() {
		var progress = progress(DossierStatus.REPORTED, DossierStatus.HELD_LIABLE, DossierStatus.DISPUTED,
				DossierStatus.ADMITTED);
		assertThat(progress.steps().stream().map(Step::reachedAt).filter(Objects::nonNull)).containsExactly(day(0),
				day(1), day(1), day(1), day(3));
	}

	@Test
	void whoeverGoesBackHasTheStationStillToCome() {
		var progress = progress(DossierStatus.REPORTED, DossierStatus.ADMITTED, DossierStatus.DISPUTED);
		assertThat(drawn(progress)).isEqualTo("PPPPN--");
		assertThat(progress.steps().get(4).reachedAt()).isNull();
	}

	@Test
	void aReopenedOneIsNotClosed() {
		assertThat(drawn(progress(DossierStatus.REPORTED, DossierStatus.HELD_LIABLE, DossierStatus.CLOSED_UNRECOVERED,
				DossierStatus.DISPUTED)))
			.isEqualTo("PPPPN--");
	}

	@Test
	void aClosedOneTellsWhen() {
		var closed = progress(DossierStatus.REPORTED, DossierStatus.PAID, DossierStatus.CLOSED_RECOVERED).steps()
			.getLast();
		assertThat(closed).isEqualTo(new Step(Station.CLOSED, State.PAST, day(2)));
	}

	@ParameterizedTest
	@EnumSource
	void onlyClosingStatusesAreInactiveAndNobodysTurn(DossierStatus status) {
		var closing = EnumSet.range(DossierStatus.REFUSED, DossierStatus.WITHDRAWN).contains(status);
		assertThat(status.isActive()).isNotEqualTo(closing);
		assertThat(status.usualBall() == Ball.NOBODY).isEqualTo(closing);
		assertThat(status.reached() == Station.CLOSED).isEqualTo(closing);
	}

	@Test
	void statusesAreDeclaredFromReportToClosing() {
		assertThat(Arrays.stream(DossierStatus.values()).map(DossierStatus::reached)).isSorted();
	}

	@Test
	void aBallLiesWithTheReaderOrItsClientOrElsewhere() {
		assertThat(Ball.values()).filteredOn(Ball::isYours).containsExactly(Ball.OFFICE, Ball.CLIENT);
	}

	private static Progress progress(DossierStatus... took) {
		var history = new ArrayList<StatusChange>();
		for (var status : took) {
			history.add(new StatusChange(status, day(history.size())));
		}
		var last = history.getLast();
		var example = Examples.aDossier().reportedBy(new PersonId(1));
		return Progress.of(new DossierFile(new DossierId(1), new ClaimNumber(2026, 1), null,
				new Standing(last.status(), last.at(), last.status().usualBall(), last.at(), null),
				example.client().client(), Extras.NONE, example.damage(), Inquiry.NONE, placed(List.of()),
				example.sideTracks(), history, null, null, LocalDate.EPOCH,
				new LegalFacts(LocalDate.EPOCH, null, null)));
	}

	private static Instant day(int day) {
		return FIRST_DAY.plus(Duration.ofDays(day));
	}

	private static String drawn(Progress progress) {
		var drawn = new StringBuilder();
		progress.steps().forEach(step -> drawn.append(switch (step.state()) {
			case PAST -> 'P';
			case NOW -> 'N';
			case TO_COME -> '-';
			case SKIPPED -> 'x';
		}));
		return drawn.toString();
	}

}
