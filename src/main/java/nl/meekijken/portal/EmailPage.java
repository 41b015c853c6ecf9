package nl.meekijken.portal;

import nl.meekijken.correspondence.OpenedEmail;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/** One e-mail to the client, to be read in its dossier or on a page of its own. */
record EmailPage(Frame frame, DossierAddress address, OpenedEmail opened) implements Page {

	Texts texts() {
		return this.frame.texts();
	}

}
