package nl.meekijken.dossier;

/** What came of confirming or refusing a bank account number. */
public sealed interface AccountDecision {

	/** It is so. */
	record Done() implements AccountDecision {
	}

	/** Who gave it does not decide about it. */
	record Yourself() implements AccountDecision {
	}

	/** Somebody else decided, or another number was given meanwhile. */
	record Settled() implements AccountDecision {
	}

}
