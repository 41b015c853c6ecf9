package nl.meekijken.account;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Which second factors a person has.
 *
 * @param authenticatorSince when an app with codes was set up; none if there is none
 * @param codesLeft recovery codes that were not used yet
 * @param lacking whether a factor is required that is not there
 * @param demo whether the person belongs to the demo world, where none is required
 */
public record FactorState(@Nullable Instant authenticatorSince, int passkeys, int codesLeft, boolean lacking,
		boolean demo) {

	public boolean hasAuthenticator() {
		return this.authenticatorSince != null;
	}

	/** Whether there is more than one factor, so that one can be missed. */
	public boolean hasAnother() {
		return this.passkeys + (hasAuthenticator() ? 1 : 0) > 1;
	}

	/** Whether there is any factor besides the password. */
	public boolean any() {
		return hasAuthenticator() || this.passkeys > 0;
	}

}
