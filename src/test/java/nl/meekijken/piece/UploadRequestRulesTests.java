package nl.meekijken.piece;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import nl.meekijken.dossier.Actor;
import nl.meekijken.trying.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What may be asked, by whom, and when a client may be reminded of it. */
class UploadRequestRulesTests {

	private static final Instant ASKED = MovableClock.START;

	private static final Instant ENDS = ASKED.plus(Duration.ofDays(21));

	private static final Duration MOMENT = Duration.ofMillis(1);

	@Test
	void aRequestLivesUntilTheMomentThatItEnds() {
		assertThat(request(true, null, null, AskedState.AWAITED).isLiving(ENDS.minus(MOMENT))).isTrue();
		assertThat(request(true, null, null, AskedState.AWAITED).isLiving(ENDS)).isFalse();
		assertThat(request(true, null, ASKED, AskedState.AWAITED).isLiving(ASKED)).isFalse();
	}

	@Test
	void nobodyIsWrittenToTwiceInADay() {
		var reminded = ASKED.plus(Duration.ofDays(3));
		var once = request(true, null, null, AskedState.AWAITED);
		var twice = request(true, reminded, null, AskedState.AWAITED);
		assertThat(once.canBeReminded(ASKED.plus(Duration.ofDays(1)).minus(MOMENT), List.of())).isFalse();
		assertThat(once.canBeReminded(ASKED.plus(Duration.ofDays(1)), List.of())).isTrue();
		assertThat(twice.canBeReminded(reminded.plus(Duration.ofDays(1)).minus(MOMENT), List.of())).isFalse();
		assertThat(twice.canBeReminded(reminded.plus(Duration.ofDays(1)), List.of())).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "AWAITED, true", "REFUSED, true", "SPOILED, true", "CHECKING, false", "RECEIVED, false",
			"ACCEPTED, false" })
	void aReminderIsForWhatIsStillToCome(AskedState state, boolean open) {
		var later = ASKED.plus(Duration.ofDays(2));
		assertThat(request(true, null, null, AskedState.ACCEPTED, state).canBeReminded(later, List.of()))
			.isEqualTo(open);
		assertThat(request(false, null, null, state).canBeReminded(later, List.of())).as("without an address")
			.isFalse();
		assertThat(request(true, null, later, state).canBeReminded(later, List.of())).as("revoked").isFalse();
	}

	@ParameterizedTest
	@EnumSource(PieceKind.class)
	void onlyWhatAClientHasCanBeAskedFor(PieceKind kind) {
		if (Set.of(PieceKind.EXPERT_REPORT, PieceKind.LIABILITY_NOTICE, PieceKind.MEDICAL_DATA).contains(kind)) {
			assertThatIllegalArgumentException().isThrownBy(() -> new WantedPiece(kind, "Graag"));
		}
		else {
			assertThat(new WantedPiece(kind, "w".repeat(200)).words()).hasSize(200);
			assertThatIllegalArgumentException().isThrownBy(() -> new WantedPiece(kind, "w".repeat(201)));
		}
	}

	@Test
	void whateverElseIsAskedForNeedsWords() {
		assertThatIllegalArgumentException().isThrownBy(() -> new WantedPiece(PieceKind.OTHER, null));
	}

	@ParameterizedTest
	@EnumSource(value = Actor.class, mode = EnumSource.Mode.EXCLUDE, names = { "INTERMEDIARY", "RECOVERY" })
	void nobodyElseAsksAClient(Actor actor) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Asker(actor, "Iemand"));
	}

	@ParameterizedTest
	@EnumSource(PieceKind.class)
	void whatComesForAPieceServesForItIfAnyPaperDoes(PieceKind kind) {
		if (!kind.servedBy().isEmpty()) {
			assertThat(kind.servedBy()).contains(kind.arrivesAs());
		}
		assertThat(PieceSlugs.ALL.read(PieceSlugs.ALL.of(kind))).contains(kind);
	}

	@Test
	void theSecretOfALinkIsNotInWhatALogHolds() {
		var asked = new AskOutcome.Asked(new UploadRequestId(7), PieceLetters.LINK + "geheim", null);
		assertThat(asked.toString()).contains("7").doesNotContain("geheim");
	}

	private static UploadRequest request(boolean mailed, @Nullable Instant reminded, @Nullable Instant revoked,
			AskedState... states) {
		var pieces = List.of(states)
			.stream()
			.map(state -> new AskedPiece(new AskedPieceId(1), PieceKind.DAMAGE_PHOTOS, null, state, null, 0, Map.of()))
			.toList();
		return new UploadRequest(new UploadRequestId(7), ASKED, "Anna", LocalDate.of(2026, 11, 30), ENDS, mailed,
				reminded, revoked, 0, null, pieces);
	}

}
