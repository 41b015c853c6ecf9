package nl.meekijken.portal;

import java.util.Arrays;
import java.util.List;

import org.springframework.http.HttpStatus;

import nl.meekijken.intake.ReportField;
import nl.meekijken.intake.ReportStep;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/** All that was answered, before it is sent. */
record ReportReviewPage(Frame frame, ReportSheet sheet, FormErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

	Texts texts() {
		return this.frame.texts();
	}

	ReportAddress address() {
		return new ReportAddress(this.sheet.draft().id());
	}

	/** The steps that ask something. */
	List<ReportStep> steps() {
		return Arrays.stream(ReportStep.values()).filter(step -> !ReportField.of(step).isEmpty()).toList();
	}

	List<ReportField> answered(ReportStep step) {
		return ReportField.of(step).stream().filter(field -> !this.sheet.answer(field).isEmpty()).toList();
	}

	/** For that one proves once more who one is. */
	boolean givesIban() {
		return this.sheet.draft().answers().has(ReportField.IBAN);
	}

	List<ReportField> open(ReportStep step) {
		return this.sheet.reading().open(step);
	}

}
