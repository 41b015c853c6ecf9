package nl.meekijken.piece;

import java.util.EnumSet;
import java.util.Set;

import nl.meekijken.values.Money;

/**
 * Which pieces a damage needs, as the recovery service asks for them: an expert looks at
 * damage of more than 500 euros, below that the repairer's figure suffices; the guarantee
 * fund (Waarborgfonds) pays on evidence of somebody else than the driver, and where the
 * culprit is known after the notice of liability (WAM art. 26). Nothing medical is ever
 * among them.
 */
final class NeededPieces {

	/** Up to and including this a quotation or an invoice of the repairer suffices. */
	static final Money NO_EXPERT_UP_TO = new Money(500_00);

	private static final Set<PieceKind> ALWAYS = Set.of(PieceKind.ACCIDENT_STATEMENT, PieceKind.DAMAGE_PHOTOS,
			PieceKind.AUTHORISATION);

	private static final Set<PieceKind> FOR_GUARANTEE_FUND = Set.of(PieceKind.POLICE_REPORT,
			PieceKind.WITNESS_STATEMENT, PieceKind.PROOF_OF_EFFORT);

	private NeededPieces() {
	}

	static Set<PieceKind> of(Circumstances damage) {
		var needed = EnumSet.copyOf(ALWAYS);
		needed.add(takesExpert(damage) ? PieceKind.EXPERT_REPORT : PieceKind.COST_STATEMENT);
		if (damage.totalLoss()) {
			needed.add(PieceKind.REGISTRATION_CERTIFICATE);
		}
		if (damage.guaranteeFund()) {
			needed.addAll(FOR_GUARANTEE_FUND);
		}
		if (damage.guaranteeFund() && damage.culpritKnown()) {
			needed.add(PieceKind.LIABILITY_NOTICE);
		}
		if (damage.abroad()) {
			needed.add(PieceKind.FOREIGN_DATA);
		}
		return needed;
	}

	/** Whatever it costs, the value of a total loss is told by an expert only. */
	private static boolean takesExpert(Circumstances damage) {
		var amount = damage.amount();
		return damage.totalLoss() || (amount != null && amount.compareTo(NO_EXPERT_UP_TO) > 0);
	}

}
