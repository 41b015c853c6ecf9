package nl.meekijken.piece;

import nl.meekijken.values.EmailAddress;
import org.jspecify.annotations.Nullable;

/** What came of asking a client. */
public sealed interface AskOutcome {

	/**
	 * The client is asked.
	 *
	 * @param path of the link, with the secret in it: shown now, and never again
	 * @param mailedTo none if the dossier has no e-mail address of the client
	 */
	record Asked(UploadRequestId request, String path, @Nullable EmailAddress mailedTo) implements AskOutcome {

		/** Never the path: a log may hold this. */
		@Override
		public String toString() {
			return "Asked[" + this.request + "]";
		}

	}

	/** The same form was sent before. */
	record AlreadyAsked() implements AskOutcome {
	}

	/** Nobody is asked for pieces of a closed dossier. */
	record DossierClosed() implements AskOutcome {
	}

	/** There is no such dossier that the asker may look into. */
	record Absent() implements AskOutcome {
	}

}
