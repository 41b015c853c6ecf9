package nl.meekijken.entering;

import nl.meekijken.intake.DraftId;
import nl.meekijken.office.OfficeId;
import nl.meekijken.reporting.ReportPlace;

/** Where staff write reports for an office. */
record EnteringAddress(OfficeId office) {

	/** Where the office is looked for. */
	static final String START = "/kantoor/melden";

	/** Where a report for an office begins. */
	static final String ONE = START + "/{kantoor}";

	/** A report that is being written. */
	static final String DRAFT = ONE + "/concepten/{concept}";

	static final String DOSSIERS = "/kantoor/dossiers/";

	String page() {
		return START + "/" + this.office.value();
	}

	/** Where one goes on with what a colleague wrote in. */
	String takeOver(DraftId id) {
		return draft(id).page() + "/overnemen";
	}

	ReportPlace draft(DraftId id) {
		return new ReportPlace(page() + "/concepten/" + id.value(), DOSSIERS);
	}

}
