package nl.meekijken.portal;

import nl.meekijken.document.DocumentId;
import nl.meekijken.intake.DraftId;
import nl.meekijken.intake.ReportField;
import nl.meekijken.intake.ReportStep;
import nl.meekijken.reporting.ReportPlace;

/** Where a report that is being written can be found. */
record ReportAddress(DraftId id) {

	/** Where a report begins. */
	static final String START = "/schade-melden";

	/** Reads the id in an address; what is none leads nowhere. */
	static ReportAddress read(String typed) {
		return new ReportAddress(new DraftId(DossierAddress.id(typed)));
	}

	String page() {
		return START + "/" + this.id.value();
	}

	String step(ReportStep step) {
		return place().step(step);
	}

	/** A question with what is still lacking in its step. */
	String question(ReportField field) {
		return place().question(field);
	}

	/** The same, as the form knows it. */
	ReportPlace place() {
		return new ReportPlace(page(), DossierAddress.ALL);
	}

	/** Where papers are sent to that go along. */
	String papers() {
		return page() + "/documenten";
	}

	String arrivals() {
		return page() + "/aangekomen";
	}

	String kindOf(DocumentId paper) {
		return papers() + "/" + paper.value() + "/soort";
	}

	String withdrawal(DocumentId paper) {
		return papers() + "/" + paper.value() + "/intrekken";
	}

}
