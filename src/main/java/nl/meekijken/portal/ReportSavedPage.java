package nl.meekijken.portal;

import java.util.List;

import nl.meekijken.web.Page;

/**
 * What a step learns after a question was answered.
 *
 * @param fills questions that a register answered beside it
 */
record ReportSavedPage(AskedField asked, List<AskedField> fills, long revision, String saved) implements Page {
}
