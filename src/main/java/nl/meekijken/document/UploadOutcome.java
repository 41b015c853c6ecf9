package nl.meekijken.document;

/** What became of a paper that arrived. */
public sealed interface UploadOutcome {

	/** Kept, and visible once it is found clean. */
	record Received(DocumentId id) implements UploadOutcome {
	}

	/** The same key, or the same bytes in the same dossier, came before. */
	record AlreadyHere(DocumentId id) implements UploadOutcome {
	}

	/** Not kept. */
	record Refused(Refusal why) implements UploadOutcome {
	}

}
