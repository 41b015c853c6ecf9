package nl.meekijken.portal;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.UriComponentsBuilder;

import nl.meekijken.account.FactorState;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * Asks for a factor: the second of signing in, or once more before something sensitive.
 *
 * @param wish what to go on with afterwards; none when signing in, which knows
 * @param recovery whether a recovery code is asked for
 * @param error why the factor was not taken
 */
record ProofPage(Frame frame, FactorState state, @Nullable Wish wish, boolean recovery, @Nullable String error,
		HttpStatus status) implements Page {

	Texts texts() {
		return this.frame.texts();
	}

	boolean halfway() {
		return this.wish == null;
	}

	/** To whom the forms go. */
	String action() {
		return halfway() ? SecondStepController.ADDRESS : ProofController.ADDRESS;
	}

	/** The same page, asking for a recovery code or no longer. */
	String other() {
		var address = UriComponentsBuilder.fromUriString((this.wish != null) ? this.wish.address() : action());
		if (!this.recovery) {
			address.queryParam("herstelcode", "ja");
		}
		return address.build(true).toUriString();
	}

	/** Whether a code of an app is asked for. */
	boolean asksCode() {
		return this.recovery || this.state.hasAuthenticator();
	}

	/** Whether a passkey can answer. */
	boolean asksPasskey() {
		return !this.recovery && this.state.passkeys() > 0;
	}

	/** Without a second factor the password is asked once more. */
	boolean asksPassword() {
		return !this.state.any();
	}

}
