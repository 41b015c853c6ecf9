package nl.meekijken.portal;

import java.util.List;

import nl.meekijken.web.Page;

/**
 * What a step learns after a question was answered.
 *
 * @param fills questions that a register answered beside it
 * @param sheet the draft as it is now
 */
record ReportSavedPage(AskedField asked, List<AskedField> fills, ReportSheet sheet) implements Page {

	String saved() {
		return ReportStepPage.savedWords(this.sheet.texts(), this.sheet);
	}

}
