package nl.meekijken.account;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A passkey as its owner knows it. */
public record Passkey(long id, String label, Instant createdAt, @Nullable Instant lastUsedAt) {
}
