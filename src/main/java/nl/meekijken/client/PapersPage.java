package nl.meekijken.client;

import org.jspecify.annotations.Nullable;

import nl.meekijken.correspondence.LinkedMail;
import nl.meekijken.correspondence.LinkedPaper;
import nl.meekijken.office.Brand;
import nl.meekijken.web.Page;
import nl.meekijken.web.Shell;
import nl.meekijken.web.Texts;

/**
 * The papers of one e-mail, for its client to fetch.
 *
 * @param brand of the office of the dossier; none where it does not show itself
 */
record PapersPage(Shell shell, LinkedMail mail, @Nullable Brand brand) implements Page {

	Texts texts() {
		return this.shell.texts();
	}

	static String address(LinkedPaper paper) {
		return ErrandController.HERE + "/papieren/" + paper.place() + "/ophalen";
	}

}
