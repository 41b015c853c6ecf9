package nl.meekijken.intake;

import nl.meekijken.values.ClaimNumber;

/** What came of sending a report. */
public sealed interface ReportOutcome {

	/** A dossier was made, now or when the same was sent before. */
	record Sent(ClaimNumber number) implements ReportOutcome {
	}

	/** Something is missing or wrong still. */
	record Incomplete(Draft draft) implements ReportOutcome {
	}

	/**
	 * It gives a bank account number, for which the sender has to prove again who they
	 * are.
	 */
	record ProofNeeded() implements ReportOutcome {
	}

	/** There is no such draft, or no longer. */
	record Absent() implements ReportOutcome {
	}

}
