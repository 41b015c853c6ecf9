package nl.meekijken.portal;

import java.util.List;
import java.util.UUID;

import org.springframework.http.HttpStatus;

import nl.meekijken.intake.ReportStep;
import nl.meekijken.reporting.AskedField;
import nl.meekijken.reporting.ReportPlace;
import nl.meekijken.reporting.ReportSheet;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * One step of a report that is being written.
 *
 * @param whatLacks whether to say at each question that it still needs an answer
 * @param refused whether it was to be left, but something in it cannot be used
 */
record ReportStepPage(Frame frame, ReportSheet sheet, ReportStep step, boolean whatLacks,
		boolean refused) implements Page {

	@Override
	public HttpStatus status() {
		return this.refused ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

	Texts texts() {
		return this.frame.texts();
	}

	ReportAddress address() {
		return new ReportAddress(this.sheet.draft().id());
	}

	ReportPlace place() {
		return address().place();
	}

	FormErrors errors() {
		return this.refused ? this.sheet.errors(this.step) : new FormErrors();
	}

	List<AskedField> fields() {
		return this.sheet.fields(this.step, this.whatLacks);
	}

	/** The papers of the report, at their step. */
	ReportArrivalsPage arrivals() {
		return new ReportArrivalsPage(this.frame.shell(), this.sheet);
	}

	UploadForm upload() {
		return new UploadForm(address().papers(), this.sheet.limits(), UUID.randomUUID());
	}

}
