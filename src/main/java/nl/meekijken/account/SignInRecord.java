package nl.meekijken.account;

import java.time.Instant;

/**
 * That somebody signed in.
 *
 * @param device browser and system, as the browser told; empty when it told nothing
 */
public record SignInRecord(Instant at, String device) {
}
