package nl.meekijken.piece;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import nl.meekijken.trying.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class UploadRequestTests {

	private static final Instant ASKED = MovableClock.START;

	private static final Instant ENDS = ASKED.plus(Duration.ofDays(14));

	private static final Instant NEXT_DAY = ASKED.plus(Duration.ofDays(1));

	@Test
	void aLinkEndsAtTheMomentItExpires() {
		var request = request(true, null, null, AskedState.AWAITED);
		assertThat(request.isLiving(ENDS.minusMillis(1))).isTrue();
		assertThat(request.isLiving(ENDS)).isFalse();
		assertThat(request(true, null, ASKED, AskedState.AWAITED).isLiving(ASKED)).isFalse();
	}

	@Test
	void aClientIsRemindedADayAfterTheLastMailAndNotSooner() {
		var request = request(true, null, null, AskedState.AWAITED);
		assertThat(request.canBeReminded(NEXT_DAY.minusMillis(1), List.of())).isFalse();
		assertThat(request.canBeReminded(NEXT_DAY, List.of())).isTrue();
		var reminded = request(true, NEXT_DAY, null, AskedState.AWAITED);
		assertThat(reminded.lastMailedAt()).isEqualTo(NEXT_DAY);
		assertThat(reminded.canBeReminded(NEXT_DAY, List.of())).isFalse();
		assertThat(reminded.canBeReminded(NEXT_DAY.plus(UploadRequest.QUIET), List.of())).isTrue();
	}

	@Test
	void nobodyIsRemindedWithoutAMailAfterTheEndOrOfWhatWasRevoked() {
		assertThat(request(false, null, null, AskedState.AWAITED).canBeReminded(NEXT_DAY, List.of())).isFalse();
		assertThat(request(true, null, null, AskedState.AWAITED).canBeReminded(ENDS, List.of())).isFalse();
		assertThat(request(true, null, NEXT_DAY, AskedState.AWAITED).canBeReminded(NEXT_DAY, List.of())).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "AWAITED, true", "REFUSED, true", "SPOILED, true", "CHECKING, false", "RECEIVED, false",
			"ACCEPTED, false" })
	void itIsOpenAsLongAsOnePieceIs(AskedState state, boolean open) {
		assertThat(request(true, null, null, AskedState.ACCEPTED, state).canBeReminded(NEXT_DAY, List.of()))
			.isEqualTo(open);
		assertThat(request(true, null, null, state).canBeReminded(NEXT_DAY, List.of())).isEqualTo(open);
		assertThat(request(true, null, null).canBeReminded(NEXT_DAY, List.of())).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "MISSING, true", "ASKED, true", "PRESENT, false", "NOT_NEEDED, false" })
	void nobodyIsRemindedOfWhatIsThereAlreadyOrNotNeeded(PieceState state, boolean reminded) {
		var there = List.of(new Piece(PieceKind.AUTHORISATION, state, null));
		assertThat(request(true, null, null, AskedState.AWAITED).canBeReminded(NEXT_DAY, there)).isEqualTo(reminded);
	}

	@Test
	void aRequestAsksForSomethingAndSaysSoManyWordsAtMost() {
		var piece = new WantedPiece(PieceKind.OTHER, "é".repeat(WantedPiece.LONGEST_WORDS));
		assertThat(wanted(List.of(piece), "a".repeat(NewUploadRequest.LONGEST_WHY)).pieces()).containsExactly(piece);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> wanted(List.of(piece), "a".repeat(NewUploadRequest.LONGEST_WHY + 1)));
		assertThatIllegalArgumentException().isThrownBy(() -> wanted(List.of(), null));
	}

	@ParameterizedTest
	@EnumSource
	void aClientIsAskedOnlyForWhatAClientCanHave(PieceKind kind) {
		if (kind.canBeAsked()) {
			assertThat(new WantedPiece(kind, "a").kind()).isEqualTo(kind);
		}
		else {
			assertThatIllegalArgumentException().isThrownBy(() -> new WantedPiece(kind, "a"));
		}
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new WantedPiece(kind, "a".repeat(WantedPiece.LONGEST_WORDS + 1)));
	}

	@Test
	void whatIsOfNoSpecialKindNeedsWords() {
		assertThatIllegalArgumentException().isThrownBy(() -> new WantedPiece(PieceKind.OTHER, null));
		assertThat(PieceKind.MEDICAL_DATA.canBeAsked()).isFalse();
		assertThat(PieceKind.EXPERT_REPORT.canBeAsked()).isFalse();
	}

	private static NewUploadRequest wanted(List<WantedPiece> pieces, @Nullable String why) {
		return new NewUploadRequest(UUID.randomUUID(), pieces, why, LocalDate.of(2026, 12, 1), Locale.of("nl"));
	}

	private static UploadRequest request(boolean mailed, @Nullable Instant reminded, @Nullable Instant revoked,
			AskedState... states) {
		var pieces = List.of(states)
			.stream()
			.map(state -> new AskedPiece(new AskedPieceId(1), PieceKind.AUTHORISATION, null, state, null, 0, Map.of()))
			.toList();
		return new UploadRequest(new UploadRequestId(1), ASKED, "Sanne", LocalDate.of(2026, 12, 1), ENDS, mailed,
				reminded, revoked, 0, null, pieces);
	}

}
