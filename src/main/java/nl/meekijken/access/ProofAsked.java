package nl.meekijken.access;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import nl.meekijken.account.FactorState;

/**
 * What is asked of somebody who gives a factor: the second of signing in, or once more
 * before something sensitive.
 *
 * @param action to whom the forms go
 * @param wish what to go on with afterwards; none when signing in, which knows
 * @param recovery whether a recovery code is asked for
 */
public record ProofAsked(FactorState state, String action, @Nullable Wish wish, boolean recovery) {

	public ProofAsked {
		recovery = recovery && state.any();
	}

	/** The same, asking for a recovery code or no longer. */
	public String other() {
		var address = UriComponentsBuilder.fromUriString((this.wish != null) ? this.wish.address() : this.action);
		if (!this.recovery) {
			address.queryParam("herstelcode", "ja");
		}
		return address.build(true).toUriString();
	}

	/** Whether this is the second step of signing in. */
	public boolean halfway() {
		return this.wish == null;
	}

	/** What travels along in each form. */
	public List<Wish.Field> carried() {
		return (this.wish != null) ? this.wish.carried() : List.of();
	}

	/** Whether a form travels along, which no link can take. */
	public boolean carriesForm() {
		return this.wish != null && this.wish.act() != null;
	}

	/** Whether a form that was sent could not travel, and is to be filled in again. */
	public boolean again() {
		return this.wish != null && this.wish.again();
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
