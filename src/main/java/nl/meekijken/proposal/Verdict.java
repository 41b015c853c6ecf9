package nl.meekijken.proposal;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What was decided about a proposal.
 *
 * @param by the name of the member of staff
 * @param refusal why it was refused; none if it was taken over
 */
public record Verdict(String by, Instant at, @Nullable String refusal) {
}
