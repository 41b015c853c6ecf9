package nl.meekijken.reporting;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.PersonId;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.document.ArrivingPaper;
import nl.meekijken.document.Bundles;
import nl.meekijken.document.UploadLimits;
import nl.meekijken.dossier.Dossiers;
import nl.meekijken.intake.DamageReports;
import nl.meekijken.intake.Draft;
import nl.meekijken.intake.ReportField;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.web.Texts;

/** Reads how the questions and papers of a draft look to its reader. */
@Component
public class Sheets {

	private final DamageReports reports;

	private final Dossiers dossiers;

	private final Bundles bundles;

	private final UploadLimits limits;

	private final RoundTrip roundTrip;

	Sheets(DamageReports reports, Dossiers dossiers, Bundles bundles, UploadLimits limits, RoundTrip roundTrip) {
		this.reports = reports;
		this.dossiers = dossiers;
		this.bundles = bundles;
		this.limits = limits;
		this.roundTrip = roundTrip;
	}

	/**
	 * Reads a draft, inside the office that it is of.
	 * @param others what colleagues answered meanwhile
	 * @param texts those of who report
	 */
	@Transactional(readOnly = true)
	public ReportSheet of(Draft draft, PersonId reader, Map<ReportField, String> others, Texts texts) {
		var reading = this.reports.reading(draft);
		var plate = reading.plate(ReportField.PLATE);
		var day = reading.day(ReportField.DAMAGE_DAY);
		var same = (plate.isPresent() && day.isPresent()) ? this.dossiers.sameDamage(plate.get(), day.get())
				: List.<ClaimNumber>of();
		var bundle = draft.papers();
		var papers = (bundle != null) ? this.roundTrip.ask(this.bundles.of(bundle)) : List.<ArrivingPaper>of();
		return new ReportSheet(draft, reading, reader, others, same, papers, this.limits, texts);
	}

}
