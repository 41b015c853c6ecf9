package nl.meekijken.portal;

import java.util.Optional;

import nl.meekijken.intake.ReportWords;
import nl.meekijken.intake.SentReport;
import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * What an office reported, as it did.
 *
 * @param report none where the dossier came in another way
 */
record SentReportPage(Frame frame, DossierAddress address, Optional<SentReport> report) implements Page {

	Texts texts() {
		return this.frame.texts();
	}

	ReportWords words(SentReport sent) {
		return new ReportWords(sent.reading(), texts());
	}

}
