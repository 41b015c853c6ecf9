package nl.meekijken.access;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.account.NewAuthenticator;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Texts;

/** The pages on which an audience sets up a factor; each has a frame of its own. */
public interface FactorScreens {

	Texts texts();

	/** The address under which factors are set up here. */
	String base();

	/**
	 * Shows the key for an app with codes.
	 * @param error why the code was not taken
	 */
	Reply app(NewAuthenticator proposed, @Nullable String error, HttpStatus status);

	/**
	 * Lets a passkey be made.
	 * @param error why the passkey was not taken
	 */
	Reply passkey(@Nullable String error, HttpStatus status);

	/**
	 * Shows recovery codes, this once.
	 * @param onward where to go when they are kept
	 */
	Reply codes(List<String> codes, String onward);

}
