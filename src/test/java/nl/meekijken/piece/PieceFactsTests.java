package nl.meekijken.piece;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.meekijken.document.DocumentKind;
import nl.meekijken.dossier.Completeness;
import nl.meekijken.piece.PieceFacts.Decision;
import nl.meekijken.piece.PieceFacts.LastAsked;
import nl.meekijken.piece.PieceFacts.Traces;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.values.Money;

import static org.assertj.core.api.Assertions.assertThat;

class PieceFactsTests {

	private static final Instant ASKED = MovableClock.START;

	private static final Instant BEFORE = ASKED.minus(Duration.ofDays(1));

	private static final Instant AFTER = ASKED.plus(Duration.ofDays(1));

	private static final Traces NO_TRACES = new Traces(false, false, false);

	@Test
	void aPaperOfTheRightKindIsThere() {
		assertThat(stateOf(Map.of(DocumentKind.ACCIDENT_STATEMENT, BEFORE), Map.of())).isEqualTo(PieceState.PRESENT);
		assertThat(stateOf(Map.of(DocumentKind.OTHER, BEFORE), Map.of())).isEqualTo(PieceState.MISSING);
	}

	@ParameterizedTest
	@CsvSource({ "AWAITED, true, ASKED", "AWAITED, false, MISSING", "REFUSED, true, ASKED", "SPOILED, false, MISSING",
			"CHECKING, true, CHECKING", "RECEIVED, false, PRESENT", "ACCEPTED, false, PRESENT" })
	void theLastRequestSaysHowItStands(AskedState state, boolean living, PieceState expected) {
		var asked = Map.of(PieceKind.ACCIDENT_STATEMENT, new LastAsked(state, ASKED, living));
		assertThat(stateOf(Map.of(DocumentKind.ACCIDENT_STATEMENT, BEFORE), asked)).isEqualTo(expected);
	}

	@Test
	void whatIsBeingCheckedIsNotCountedYet() {
		var asked = Map.of(PieceKind.ACCIDENT_STATEMENT, new LastAsked(AskedState.CHECKING, ASKED, true));
		var none = facts(true, NO_TRACES, Map.of(), Map.of(), Map.of()).completeness();
		assertThat(facts(true, NO_TRACES, Map.of(), Map.of(), asked).completeness()).isEqualTo(none);
		assertThat(stateOf(Map.of(DocumentKind.ACCIDENT_STATEMENT, AFTER), asked)).isEqualTo(PieceState.PRESENT);
	}

	@Test
	void whatCameAfterTheRequestByAnotherRoadCounts() {
		var asked = Map.of(PieceKind.ACCIDENT_STATEMENT, new LastAsked(AskedState.AWAITED, ASKED, true));
		assertThat(stateOf(Map.of(DocumentKind.ACCIDENT_STATEMENT, AFTER), asked)).isEqualTo(PieceState.PRESENT);
	}

	@Test
	void whatIsWaivedIsNotCountedAndWhatIsAddedIs() {
		var facts = facts(true, NO_TRACES, Map.of(PieceKind.DAMAGE_PHOTOS, new Decision(false, "Al gezien."),
				PieceKind.WITNESS_STATEMENT, new Decision(true, "Betwist.")), Map.of(), Map.of());
		assertThat(facts.completeness()).isEqualTo(new Completeness(0, 4));
		assertThat(facts.pieces()).contains(new Piece(PieceKind.DAMAGE_PHOTOS, PieceState.NOT_NEEDED, "Al gezien."),
				new Piece(PieceKind.WITNESS_STATEMENT, PieceState.MISSING, "Betwist."));
	}

	@Test
	void aClosedDossierNeedsNothing() {
		var facts = facts(false, NO_TRACES, Map.of(), Map.of(), Map.of());
		assertThat(facts.pieces()).isEmpty();
		assertThat(facts.completeness()).isNull();
	}

	@Test
	void whereSomebodyWasHurtNothingMedicalIsAskedForAndThatIsSaid() {
		var hurt = facts(true, true, NO_TRACES, Map.of(), Map.of(), Map.of());
		var unhurt = facts(true, NO_TRACES, Map.of(), Map.of(), Map.of());
		assertThat(hurt.pieces()).containsAll(unhurt.pieces())
			.last()
			.isEqualTo(new Piece(PieceKind.MEDICAL_DATA, PieceState.NOT_NEEDED, null));
		assertThat(hurt.completeness()).isEqualTo(unhurt.completeness());
		assertThat(PieceKind.MEDICAL_DATA.canBeAsked()).isFalse();
		assertThat(facts(false, true, NO_TRACES, Map.of(), Map.of(), Map.of()).pieces()).isEmpty();
	}

	@Test
	void anExpertWhoWasAppointedIsOnTheWay() {
		var facts = facts(true, new Traces(false, false, true), Map.of(), Map.of(), Map.of());
		assertThat(facts.pieces()).contains(new Piece(PieceKind.EXPERT_REPORT, PieceState.ASKED, null));
	}

	@ParameterizedTest
	@CsvSource({ "0, 0, 0, , AWAITED", "1, 1, 0, , CHECKING", "2, 1, 0, , RECEIVED", "1, 0, 1, , SPOILED",
			"2, 0, 1, , RECEIVED", "1, 0, 0, ACCEPTED, ACCEPTED", "1, 0, 0, REFUSED, REFUSED" })
	void whatCameAndWhatWasSaidMakeTheState(int files, int checking, int spoiled, @Nullable String verdict,
			AskedState expected) {
		var judged = (verdict != null) ? AFTER : null;
		assertThat(new AskedStanding(files, checking, spoiled, (files > 0) ? ASKED : null, verdict, judged).state())
			.isEqualTo(expected);
	}

	@Test
	void whatComesAfterARefusalIsNew() {
		assertThat(new AskedStanding(2, 0, 0, AFTER, "REFUSED", ASKED).state()).isEqualTo(AskedState.RECEIVED);
	}

	private static PieceState stateOf(Map<DocumentKind, Instant> papers, Map<PieceKind, LastAsked> asked) {
		return Objects.requireNonNull(facts(true, NO_TRACES, Map.of(), papers, asked).pieces()
			.stream()
			.filter(piece -> piece.kind() == PieceKind.ACCIDENT_STATEMENT)
			.findFirst()
			.orElseThrow()
			.state());
	}

	private static PieceFacts facts(boolean active, Traces traces, Map<PieceKind, Decision> decisions,
			Map<DocumentKind, Instant> papers, Map<PieceKind, LastAsked> asked) {
		return facts(active, false, traces, decisions, papers, asked);
	}

	private static PieceFacts facts(boolean active, boolean injury, Traces traces, Map<PieceKind, Decision> decisions,
			Map<DocumentKind, Instant> papers, Map<PieceKind, LastAsked> asked) {
		return new PieceFacts(active, new Circumstances(new Money(900_00), null, false, false, true, false, injury),
				traces, decisions, papers, asked);
	}

}
