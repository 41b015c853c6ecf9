package nl.meekijken.client;

import nl.meekijken.correspondence.LinkedMail;
import nl.meekijken.correspondence.LinkedPaper;
import nl.meekijken.web.Page;
import nl.meekijken.web.Shell;
import nl.meekijken.web.Texts;

/** The papers of one e-mail, for its client to fetch. */
record PapersPage(Shell shell, LinkedMail mail) implements Page {

	Texts texts() {
		return this.shell.texts();
	}

	static String address(LinkedPaper paper) {
		return ErrandController.HERE + "/papieren/" + paper.place() + "/ophalen";
	}

}
