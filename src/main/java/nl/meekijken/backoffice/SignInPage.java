package nl.meekijken.backoffice;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.desk.Frame;
import nl.meekijken.web.Page;
import nl.meekijken.web.Shell;

/**
 * The door of the back office.
 *
 * @param typedName what was typed as user name, kept
 * @param notice something to know before signing in
 * @param error why signing in failed
 * @param vouchedFor whether one can come by the own organisation too
 */
record SignInPage(Shell shell, String typedName, @Nullable String notice, @Nullable String error, boolean vouchedFor,
		HttpStatus status) implements Page {

	static SignInPage refused(Shell shell, String typedName, String error, boolean vouchedFor, HttpStatus status) {
		return new SignInPage(shell, typedName.substring(0, Math.min(typedName.length(), 254)), null, error, vouchedFor,
				status);
	}

	Frame frame() {
		return Frame.outside(this.shell);
	}

}
