package nl.meekijken.handling;

import java.util.Optional;

import nl.meekijken.desk.Frame;
import nl.meekijken.intake.ReportWords;
import nl.meekijken.intake.SentReport;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * All that was reported of a dossier, as it was.
 *
 * @param report none where the dossier came in another way
 */
record ReportedPage(Frame frame, Addresses address, Optional<SentReport> report) implements Page {

	Texts texts() {
		return this.frame.texts();
	}

	ReportWords words(SentReport sent) {
		return ReportWords.of(sent.reading(), texts());
	}

}
