package nl.meekijken.reporting;

import java.util.List;

import nl.meekijken.web.Page;

/**
 * What a step learns after a question was answered.
 *
 * @param fills questions that a register answered beside it
 * @param sheet the draft as it is now
 * @param place where it stands
 */
public record ReportSavedPage(AskedField asked, List<AskedField> fills, ReportSheet sheet,
		ReportPlace place) implements Page {

	String saved() {
		return this.sheet.saved();
	}

}
