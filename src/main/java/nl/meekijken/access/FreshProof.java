package nl.meekijken.access;

import java.time.Instant;

/**
 * That the viewer gave a factor less than five minutes ago. A controller that takes one
 * is reached with it only; others are sent to give one first.
 */
public record FreshProof(Instant givenAt) {
}
