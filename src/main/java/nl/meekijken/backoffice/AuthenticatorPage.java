package nl.meekijken.backoffice;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.account.NewAuthenticator;
import nl.meekijken.desk.Frame;
import nl.meekijken.web.Page;
import nl.meekijken.web.QrDrawing;

/**
 * Shows the key for an app with codes, to scan or to type over.
 *
 * @param base the address under which factors are set up here
 * @param error why the code was not taken
 */
record AuthenticatorPage(Frame frame, String base, NewAuthenticator proposed, @Nullable String error,
		HttpStatus status) implements Page {

	QrDrawing drawing() {
		return QrDrawing.of(this.proposed.address());
	}

}
