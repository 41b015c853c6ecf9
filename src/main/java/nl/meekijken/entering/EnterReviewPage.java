package nl.meekijken.entering;

import java.util.Set;

import org.springframework.http.HttpStatus;

import nl.meekijken.desk.Frame;
import nl.meekijken.office.KeptOffice;
import nl.meekijken.reporting.ReportPlace;
import nl.meekijken.reporting.ReportSheet;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;

/**
 * All that was answered, before staff send it.
 *
 * @param declared what was ticked already
 */
record EnterReviewPage(Frame frame, KeptOffice office, ReportSheet sheet, Set<String> declared,
		FormErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

	EnteringAddress address() {
		return new EnteringAddress(this.office.id());
	}

	ReportPlace place() {
		return address().draft(this.sheet.draft().id());
	}

}
