package nl.meekijken.correspondence;

/** What comes of making a letter to be looked at. */
public sealed interface DraftOutcome {

	/** It can be looked at and sent. */
	record Made(EmailId id) implements DraftOutcome {
	}

	/** No address of the client is known. */
	record NoAddress() implements DraftOutcome {
	}

	/** The papers are more than a mail may carry. */
	record PapersTooLarge() implements DraftOutcome {
	}

	/** A paper is for colleagues or the intermediary only. */
	record PaperNotForClient() implements DraftOutcome {
	}

	/** A paper is not there any more, or could do more than lie there. */
	record PaperMissing() implements DraftOutcome {
	}

}
