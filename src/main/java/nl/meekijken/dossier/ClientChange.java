package nl.meekijken.dossier;

import java.util.Set;

/** What came of a change of a client's data. */
public sealed interface ClientChange {

	/** It was written. */
	record Changed(Set<ClientField> what) implements ClientChange {
	}

	/** Everything was so already. */
	record Unchanged() implements ClientChange {
	}

	/** Somebody else changed them meanwhile; nothing was written. */
	record ChangedMeanwhile(EditableClient now) implements ClientChange {
	}

	/** The dossier is closed and can only be read. */
	record DossierClosed() implements ClientChange {
	}

	/** There is no such dossier, or its client withdrew the permission to look along. */
	record Absent() implements ClientChange {
	}

}
