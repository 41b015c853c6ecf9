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

	/** The rule that fits; nothing as long as it is not known who the counterparty is. */
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
		var proven = answers.is(ReportField.FORM_SIGNED, "ja") || ReportHint.hasWitness(answers);
		return Optional.of(OvsIndication.of(answers).map(indication -> switch (indication.payer()) {
			case CLIENT -> BOXES_AGAINST;
			case COUNTERPARTY -> proven ? BOXES_FOR_AND_PROVEN : BOXES_FOR_UNPROVEN;
			case BOTH -> BOXES_HALF;
		}).orElse(proven ? PROVEN_WITHOUT_BOXES : WORD_AGAINST_WORD));
	}

}
