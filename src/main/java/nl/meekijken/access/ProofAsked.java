package nl.meekijken.access;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import nl.meekijken.account.FactorState;

/**
 * What is asked of somebody who gives a factor: the second of signing in, or once more
 * before something sensitive.
 *
 * @param action to whom the forms go
 * @param back where to go on afterwards; none when signing in, which knows
 * @param recovery whether a recovery code is asked for
 */
public record ProofAsked(FactorState state, String action, @Nullable String back, boolean recovery) {

	public ProofAsked {
		recovery = recovery && state.any();
	}

	/** The same, asking for a recovery code or no longer. */
	public String other() {
		var address = UriComponentsBuilder.fromPath(this.action);
		if (this.back != null) {
			address.queryParam("terug", "{back}");
		}
		if (!this.recovery) {
			address.queryParam("herstelcode", "ja");
		}
		return (this.back != null) ? address.encode().buildAndExpand(this.back).toUriString() : address.toUriString();
	}

	/** Whether a code of an app is asked for. */
	public boolean code() {
		return this.recovery || this.state.hasAuthenticator();
	}

	/** Whether a passkey can answer. */
	public boolean passkey() {
		return !this.recovery && this.state.passkeys() > 0;
	}

	/** Without a second factor the password is asked once more. */
	public boolean password() {
		return !this.state.any();
	}

}
