package nl.meekijken.recovery;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A rate with where it comes from.
 *
 * @param by who added it; none for what was there from the beginning
 * @param holds whether it is the last that was added for its day; the others stay to be
 * read
 */
public record KeptRate(InterestRate rate, String source, @Nullable String by, @Nullable Instant at, boolean holds) {
}
