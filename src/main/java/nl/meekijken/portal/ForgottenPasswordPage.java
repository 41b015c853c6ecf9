package nl.meekijken.portal;

import nl.meekijken.web.Page;
import nl.meekijken.web.Shell;

/**
 * Asking for a new password.
 *
 * @param asked whether that was just done
 * @param desk whom to call when no mail comes
 */
record ForgottenPasswordPage(Shell shell, boolean asked, ServiceDesk desk) implements Page {
}
