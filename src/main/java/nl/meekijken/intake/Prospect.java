package nl.meekijken.intake;

import java.util.Optional;

/**
 * How likely it is that a damage can be recovered, by the rule that says so first. An
 * indication that stops nobody: people decide.
 */
public enum Prospect {

	/** Three years are over (WAM art. 10). */
	TOO_OLD(Chance.UNLIKELY),
	/** Nobody knows who did it and nobody saw it: the Waarborgfonds refuses. */
	UNKNOWN_UNSEEN(Chance.UNLIKELY),
	/** Nobody knows who did it, but somebody saw it. */
	UNKNOWN_SEEN(Chance.DOUBTFUL),
	/** By the boxes of the accident statement the client pays. */
	BOXES_AGAINST(Chance.UNLIKELY),
	/**
	 * A cyclist or pedestrian against a motor vehicle (WVW art. 185), of whom at least
	 * half is paid from fourteen years on and all below that, and something proves it.
	 */
	UNPROTECTED(Chance.LIKELY),
	/** The same, on the client's word alone. */
	UNPROTECTED_UNPROVEN(Chance.DOUBTFUL),
	/**
	 * A motor vehicle against what stood still (WVW art. 185), and something proves it.
	 */
	STANDING(Chance.LIKELY),
	/** The same, on the client's word alone. */
	STANDING_UNPROVEN(Chance.DOUBTFUL),
	/**
	 * A motor vehicle against a cyclist or pedestrian: its owner bears at least half of
	 * what these suffer (WVW art. 185, the rules of 50 and 100%), and what he suffers is
	 * owed only for what they did wrong (BW art. 6:162 and 6:101), if that is proven.
	 */
	AGAINST_UNPROTECTED(Chance.DOUBTFUL),
	/** The same, and nothing proves what they did. */
	AGAINST_UNPROTECTED_UNPROVEN(Chance.UNLIKELY),
	/** By the boxes the counterparty pays, and it signed or somebody saw it. */
	BOXES_FOR_AND_PROVEN(Chance.LIKELY),
	/** By the boxes the counterparty pays, on the client's word alone. */
	BOXES_FOR_UNPROVEN(Chance.DOUBTFUL),
	/** By the boxes both sides pay half. */
	BOXES_HALF(Chance.DOUBTFUL),
	/** No boxes, but a signature or a witness. */
	PROVEN_WITHOUT_BOXES(Chance.DOUBTFUL),
	/** No boxes, no signature and no witness: one word against another. */
	WORD_AGAINST_WORD(Chance.UNLIKELY);

	private final Chance chance;

	Prospect(Chance chance) {
		this.chance = chance;
	}

	public Chance chance() {
		return this.chance;
	}

	/**
	 * The rule that fits; nothing as long as it was not asked who the counterparty is,
	 * and whether it signed.
	 */
	public static Optional<Prospect> of(ReportReading reading) {
		var answers = reading.answers();
		if (!answers.has(ReportField.PARTY_KNOWN)) {
			return Optional.empty();
		}
		if (ReportHint.isOld(reading)) {
			return Optional.of(TOO_OLD);
		}
		if (ReportHint.isUnknown(answers)) {
			return Optional.of(ReportHint.hasWitness(answers) ? UNKNOWN_SEEN : UNKNOWN_UNSEEN);
		}
		if (!answers.has(ReportField.FORM_SIGNED)) {
			return Optional.empty();
		}
		return Optional.of(ofKnown(answers));
	}

	private static Prospect ofKnown(Answers answers) {
		var proven = answers.is(ReportField.FORM_SIGNED, "ja") || ReportHint.hasWitness(answers);
		var payer = OvsIndication.of(answers).map(OvsIndication::payer);
		if (payer.isPresent()) {
			return switch (payer.get()) {
				case CLIENT -> BOXES_AGAINST;
				case COUNTERPARTY -> proven ? BOXES_FOR_AND_PROVEN : BOXES_FOR_UNPROVEN;
				case BOTH -> BOXES_HALF;
			};
		}
		if (Encounter.isUnprotected(answers)) {
			return proven ? UNPROTECTED : UNPROTECTED_UNPROVEN;
		}
		if (Encounter.isAgainstUnprotected(answers)) {
			return proven ? AGAINST_UNPROTECTED : AGAINST_UNPROTECTED_UNPROVEN;
		}
		if (Encounter.isStanding(answers)) {
			return proven ? STANDING : STANDING_UNPROVEN;
		}
		return proven ? PROVEN_WITHOUT_BOXES : WORD_AGAINST_WORD;
	}

}
