package nl.meekijken.entering;

import java.util.List;

import org.springframework.http.HttpStatus;

import nl.meekijken.desk.Frame;
import nl.meekijken.intake.ReportStep;
import nl.meekijken.office.KeptOffice;
import nl.meekijken.reporting.AskedField;
import nl.meekijken.reporting.ReportPlace;
import nl.meekijken.reporting.ReportSheet;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;

/**
 * One step of a report that staff write.
 *
 * @param whatLacks whether to say at each question that it still needs an answer
 * @param refused whether it was to be left, but something in it cannot be used
 */
record EnterStepPage(Frame frame, KeptOffice office, ReportSheet sheet, ReportStep step, boolean whatLacks,
		boolean refused) implements Page {

	@Override
	public HttpStatus status() {
		return this.refused ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

	EnteringAddress address() {
		return new EnteringAddress(this.office.id());
	}

	ReportPlace place() {
		return address().draft(this.sheet.draft().id());
	}

	FormErrors errors() {
		return this.refused ? this.sheet.errors(this.step) : new FormErrors();
	}

	List<AskedField> fields() {
		return this.sheet.fields(this.step, this.whatLacks);
	}

}
