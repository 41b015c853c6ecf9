package nl.meekijken.backoffice;

import java.util.List;

import nl.meekijken.desk.Frame;
import nl.meekijken.web.Page;

/**
 * Shows recovery codes, this once.
 *
 * @param onward where to go when they are kept
 */
record RecoveryCodesPage(Frame frame, List<String> codes, String onward) implements Page {

}
