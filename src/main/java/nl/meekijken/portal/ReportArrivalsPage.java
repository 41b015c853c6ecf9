package nl.meekijken.portal;

import java.util.List;

import nl.meekijken.document.ArrivingPaper;
import nl.meekijken.document.DocumentState;
import nl.meekijken.intake.WantedPaper;
import nl.meekijken.reporting.ReportSheet;
import nl.meekijken.web.Page;
import nl.meekijken.web.Shell;
import nl.meekijken.web.Texts;

/**
 * The papers of a report and which it would be better with: a part of its step that
 * renews itself.
 */
record ReportArrivalsPage(Shell shell, ReportSheet sheet) implements Page {

	Texts texts() {
		return this.shell.texts();
	}

	ReportAddress address() {
		return new ReportAddress(this.sheet.draft().id());
	}

	List<ArrivingPaper> papers() {
		return this.sheet.papers();
	}

	List<WantedPaper> wanted() {
		return WantedPaper.of(this.sheet.reading());
	}

	boolean isHere(WantedPaper wanted) {
		return this.sheet.isHere(wanted);
	}

	/** As long as something is being checked it asks again; then it stops by itself. */
	boolean isChecking() {
		return papers().stream().anyMatch(paper -> paper.state() == DocumentState.CHECKING);
	}

	String stateOf(ArrivingPaper paper) {
		return this.sheet.stateOf(paper);
	}

}
