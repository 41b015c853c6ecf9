package nl.meekijken.dossier;

import nl.meekijken.database.Answers;
import nl.meekijken.values.ClaimNumber;

/** What comes of opening a dossier. */
public sealed interface Opening {

	/**
	 * The dossier, and the answers to what was asked beside it in the same round trip.
	 */
	record Opened(DossierFile file, Answers beside) implements Opening {
	}

	/** It is this office's, but the client no longer allows looking along. */
	record ConsentWithdrawn(ClaimNumber number) implements Opening {
	}

	/** There is none, or it is another office's: nobody can tell which. */
	record Absent() implements Opening {
	}

}
