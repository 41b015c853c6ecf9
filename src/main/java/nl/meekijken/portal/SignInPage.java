package nl.meekijken.portal;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import nl.meekijken.office.AccountManager;
import nl.meekijken.values.LicencePlate;
import nl.meekijken.web.Page;
import nl.meekijken.web.Shell;

/**
 * The door of the portal.
 *
 * @param typedName what was typed as user name, kept
 * @param notice something to know before signing in
 * @param error why signing in failed
 * @param desk whom to call without an account
 * @param accountManager whom to ask when the office has no portal
 * @param postbox whether mail stays on this machine and can be read here
 */
record SignInPage(Shell shell, String typedName, @Nullable String notice, @Nullable String error,
		@Nullable AccountManager accountManager, ServiceDesk desk, boolean postbox, HttpStatus status) implements Page {

	/** A plate of a series that is not issued. */
	LicencePlate examplePlate() {
		return LicencePlate.dutch("RC482K");
	}

}
