package nl.meekijken.portal;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.EmailAddress;
import nl.meekijken.web.Page;
import nl.meekijken.web.Shell;

/**
 * Confirming a new e-mail address.
 *
 * @param address to be confirmed; none once that is done
 * @param staff whether it was that of somebody of the recovery service
 */
record ConfirmAddressPage(Shell shell, @Nullable EmailAddress address, boolean staff) implements Page {
}
