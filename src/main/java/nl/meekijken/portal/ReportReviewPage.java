package nl.meekijken.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.springframework.http.HttpStatus;

import nl.meekijken.intake.ConsentText;
import nl.meekijken.intake.ReportField;
import nl.meekijken.intake.ReportStep;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * All that was answered, before it is sent.
 *
 * @param declared what was ticked already
 */
record ReportReviewPage(Frame frame, ReportSheet sheet, Set<String> declared, FormErrors errors) implements Page {

	/** The ticks of the last step. */
	static final List<String> DECLARATIONS = List.of("waarheid", "toestemming");

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

	String declaration(String name) {
		return name.equals("waarheid") ? texts().say("report.truth") : texts().label(ConsentText.TODAY);
	}

	/** For that one proves once more who one is. */
	boolean givesIban() {
		return this.sheet.draft().answers().has(ReportField.IBAN);
	}

	List<ReportField> open(ReportStep step) {
		return this.sheet.reading().open(step);
	}

}
