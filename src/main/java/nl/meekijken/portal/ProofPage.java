package nl.meekijken.portal;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.UriComponentsBuilder;

import nl.meekijken.access.ProofAsked;
import nl.meekijken.web.Page;

/**
 * Asks for a factor: the second of signing in, or once more before something sensitive.
 *
 * @param wish what to go on with afterwards; none when signing in, which knows
 * @param error why the factor was not taken
 */
record ProofPage(Frame frame, ProofAsked asked, @Nullable Wish wish, @Nullable String error,
		HttpStatus status) implements Page {

	boolean halfway() {
		return this.wish == null;
	}

	/** The same page, asking for a recovery code or no longer. */
	String other(Wish wish) {
		var address = UriComponentsBuilder.fromUriString(wish.address());
		if (!this.asked.recovery()) {
			address.queryParam("herstelcode", "ja");
		}
		return address.build(true).toUriString();
	}

}
