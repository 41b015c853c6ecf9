package nl.meekijken.backoffice;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.access.PasswordAsked;
import nl.meekijken.desk.Frame;
import nl.meekijken.web.Page;

/**
 * Where a member of staff chooses another password.
 *
 * @param problem why it was not kept
 */
record OwnPasswordPage(Frame frame, PasswordAsked asked, @Nullable String problem, HttpStatus status) implements Page {

	OwnPasswordPage refusing(String why, HttpStatus as) {
		return new OwnPasswordPage(this.frame, this.asked, why, as);
	}

}
