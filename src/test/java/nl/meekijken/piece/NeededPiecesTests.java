package nl.meekijken.piece;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.meekijken.values.Money;

import static org.assertj.core.api.Assertions.assertThat;

class NeededPiecesTests {

	private static final PieceKind[] ALWAYS = { PieceKind.ACCIDENT_STATEMENT, PieceKind.DAMAGE_PHOTOS,
			PieceKind.AUTHORISATION };

	@ParameterizedTest
	@CsvSource({ "0, COST_STATEMENT", "49999, COST_STATEMENT", "50000, COST_STATEMENT", "50001, EXPERT_REPORT",
			"1000000, EXPERT_REPORT" })
	void aboveFiveHundredEurosAnExpertLooks(long cents, PieceKind expected) {
		assertThat(NeededPieces.of(damage(new Money(cents), null))).contains(ALWAYS).contains(expected).hasSize(4);
	}

	@Test
	void whatTheClientEstimatedGoesBeforeWhatTheExpertFound() {
		assertThat(NeededPieces.of(damage(new Money(400_00), new Money(900_00)))).contains(PieceKind.COST_STATEMENT);
		assertThat(NeededPieces.of(damage(null, new Money(900_00)))).contains(PieceKind.EXPERT_REPORT);
	}

	@Test
	void whileNobodyKnowsTheAmountAQuotationIsAsked() {
		assertThat(NeededPieces.of(damage(null, null))).contains(PieceKind.COST_STATEMENT);
	}

	@Test
	void aTotalLossNeedsAnExpertHoweverSmallAndTheCertificate() {
		var totalLoss = new Circumstances(new Money(100_00), null, true, false, true, false, false);
		assertThat(NeededPieces.of(totalLoss)).contains(PieceKind.EXPERT_REPORT, PieceKind.REGISTRATION_CERTIFICATE)
			.doesNotContain(PieceKind.COST_STATEMENT);
	}

	@Test
	void theGuaranteeFundWantsPoliceWitnessAndEffort() {
		assertThat(NeededPieces.of(fund(false)))
			.contains(PieceKind.POLICE_REPORT, PieceKind.WITNESS_STATEMENT, PieceKind.PROOF_OF_EFFORT)
			.doesNotContain(PieceKind.LIABILITY_NOTICE);
	}

	@Test
	void anUninsuredCulpritMustHaveBeenHeldLiableFirst() {
		assertThat(NeededPieces.of(fund(true))).contains(PieceKind.LIABILITY_NOTICE);
		assertThat(NeededPieces.of(damage(null, null))).doesNotContain(PieceKind.LIABILITY_NOTICE);
	}

	@Test
	void aForeignPartyNeedsItsGreenCard() {
		assertThat(NeededPieces.of(new Circumstances(null, null, false, false, true, true, false)))
			.contains(PieceKind.FOREIGN_DATA);
	}

	private static Circumstances damage(@Nullable Money estimated, @Nullable Money assessed) {
		return new Circumstances(estimated, assessed, false, false, true, false, false);
	}

	private static Circumstances fund(boolean culpritKnown) {
		return new Circumstances(new Money(900_00), null, false, true, culpritKnown, false, false);
	}

}
