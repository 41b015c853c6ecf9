package nl.meekijken.account;

import java.time.Instant;

/**
 * A session that somebody has open.
 *
 * @param key by which its owner can end it; nobody can enter with it
 * @param device browser and system, as the browser told; empty when it told nothing
 * @param current whether the reader asks from this very session
 */
public record OpenSession(String key, Instant begun, Instant used, String device, boolean current) {
}
