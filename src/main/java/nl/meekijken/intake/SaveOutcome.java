package nl.meekijken.intake;

import java.util.Map;

/** What came of saving answers. */
public sealed interface SaveOutcome {

	/** All of it is kept. */
	record Saved(Draft draft) implements SaveOutcome {
	}

	/**
	 * The rest is kept; these were answered otherwise by a colleague meanwhile, and stay
	 * so.
	 *
	 * @param others what the colleague answered
	 */
	record ChangedMeanwhile(Draft draft, Map<ReportField, String> others) implements SaveOutcome {
	}

	/** It was sent already. */
	record AlreadySent(Draft draft) implements SaveOutcome {
	}

	/** There is no such draft, or no longer. */
	record Absent() implements SaveOutcome {
	}

}
