package nl.meekijken.portal;

import java.util.Set;

import org.springframework.http.HttpStatus;

import nl.meekijken.reporting.ReportPlace;
import nl.meekijken.reporting.ReportSheet;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * All that was answered, before it is sent.
 *
 * @param declared what was ticked already
 */
record ReportReviewPage(Frame frame, ReportSheet sheet, Set<String> declared, FormErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

	Texts texts() {
		return this.frame.texts();
	}

	ReportPlace place() {
		return new ReportAddress(this.sheet.draft().id()).place();
	}

}
