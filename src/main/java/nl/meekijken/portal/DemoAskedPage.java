package nl.meekijken.portal;

import nl.meekijken.web.Page;
import nl.meekijken.web.Shell;
import nl.meekijken.web.Texts;

/**
 * Says what happens now that a demo was asked for: the same to everybody.
 *
 * @param desk whom to call when no mail comes
 */
record DemoAskedPage(Shell shell, ServiceDesk desk) implements Page {

	Texts texts() {
		return this.shell.texts();
	}

}
