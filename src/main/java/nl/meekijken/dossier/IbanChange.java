package nl.meekijken.dossier;

/** What came of giving a bank account number. */
public sealed interface IbanChange {

	/** It waits for a second person. */
	record Given() implements IbanChange {
	}

	/** The same number and holder stood there already. */
	record Unchanged() implements IbanChange {
	}

	/** Something was given or decided meanwhile; nothing was written. */
	record ChangedMeanwhile() implements IbanChange {
	}

	/** The dossier is closed and can only be read. */
	record DossierClosed() implements IbanChange {
	}

	/** There is no such dossier, or its client withdrew the permission to look along. */
	record Absent() implements IbanChange {
	}

}
