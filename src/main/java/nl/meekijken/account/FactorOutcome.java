package nl.meekijken.account;

import java.time.Duration;

/** What comes of giving a second factor. */
public sealed interface FactorOutcome {

	/** It was right, and is used up. */
	record Given() implements FactorOutcome {
	}

	/** It was not right, or was used before; never said which. */
	record Refused() implements FactorOutcome {
	}

	/** Too many were tried. */
	record TooMany(Duration retryAfter) implements FactorOutcome {
	}

}
