package nl.meekijken.account;

import java.time.Duration;
import java.util.List;

/** What comes of adding a second factor. */
public sealed interface FactorAdding {

	/**
	 * It was added.
	 *
	 * @param recoveryCodes to be shown once; none if the person has some from before
	 */
	record Added(List<String> recoveryCodes) implements FactorAdding {

		public Added {
			recoveryCodes = List.copyOf(recoveryCodes);
		}

	}

	/** What was answered does not prove that the factor works. */
	record Refused() implements FactorAdding {
	}

	/** Too many codes were tried. */
	record TooMany(Duration retryAfter) implements FactorAdding {
	}

}
