package nl.meekijken.correspondence;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How an e-mail was handed to the outbox.
 *
 * @param letter by which the outbox tells what became of it
 * @param leaves whether it was; from a demo that somebody asked for nothing leaves
 * @param author the member of staff who wrote it; none if the house did
 */
record Posted(UUID letter, boolean leaves, @Nullable String author) {
}
