package nl.meekijken.portal;

import java.util.List;

import org.junit.jupiter.api.Test;

import nl.meekijken.piece.Piece;
import nl.meekijken.piece.PieceKind;
import nl.meekijken.piece.PieceState;

import static org.assertj.core.api.Assertions.assertThat;

class PieceOverviewTests {

	private static final Piece REPORT = new Piece(PieceKind.EXPERT_REPORT, PieceState.MISSING, null);

	private static final Piece PHOTOS = new Piece(PieceKind.DAMAGE_PHOTOS, PieceState.MISSING, null);

	private static final Piece FORM = new Piece(PieceKind.ACCIDENT_STATEMENT, PieceState.PRESENT, null);

	private static final Piece WAIVED = new Piece(PieceKind.WITNESS_STATEMENT, PieceState.NOT_NEEDED, "Betwist.");

	@Test
	void whatWeBringIsNeverLackedByAnIntermediary() {
		var overview = new PieceOverview(List.of(REPORT, FORM), List.of());
		assertThat(overview.lacking()).isEmpty();
		assertThat(overview.isWhole()).isFalse();
		assertThat(Look.of(REPORT).tone()).isEqualTo("calm");
		assertThat(Look.of(PHOTOS).tone()).isEqualTo("bad");
	}

	@Test
	void whatIsLackedComesFirstAndWhatIsWaivedCountsForNothing() {
		var overview = new PieceOverview(List.of(WAIVED, FORM, REPORT, PHOTOS), List.of());
		assertThat(overview.pieces()).containsExactly(PHOTOS, REPORT, FORM, WAIVED);
		assertThat(overview.lacking()).containsExactly(PHOTOS);
		assertThat(overview.present()).isEqualTo(1);
		assertThat(overview.needed()).isEqualTo(3);
	}

	@Test
	void aDossierWithAllItNeedsIsWhole() {
		assertThat(new PieceOverview(List.of(FORM, WAIVED), List.of()).isWhole()).isTrue();
	}

}
