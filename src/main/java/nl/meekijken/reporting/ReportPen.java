package nl.meekijken.reporting;

import java.util.Map;

import org.springframework.stereotype.Component;

import nl.meekijken.account.PersonId;
import nl.meekijken.intake.Comforts;
import nl.meekijken.intake.DamageReports;
import nl.meekijken.intake.Draft;
import nl.meekijken.intake.DraftId;
import nl.meekijken.intake.ReportField;
import nl.meekijken.intake.SaveOutcome;
import nl.meekijken.web.Texts;

/** Keeps what somebody types into a report, with what registers know because of it. */
@Component
public class ReportPen {

	private final DamageReports reports;

	private final Comforts comforts;

	private final Sheets sheets;

	ReportPen(DamageReports reports, Comforts comforts, Sheets sheets) {
		this.reports = reports;
		this.comforts = comforts;
		this.sheets = sheets;
	}

	public SaveOutcome keep(DraftId id, ReportForm form, PersonId by) {
		if (form.removesIban()) {
			this.reports.removeIban(id, by);
		}
		return this.reports.save(id, form.answers(), form.seen(), by);
	}

	/** Fills in what registers know because of what was just kept. */
	public Draft fill(Draft draft, ReportForm form, PersonId by) {
		return this.comforts.fill(draft, form.answers().keySet(), by);
	}

	/**
	 * What a step learns after one answer was kept. A form that says nothing is kept as
	 * well as one that does.
	 */
	public ReportSavedPage saved(Draft draft, ReportForm form, Map<ReportField, String> others, PersonId by,
			ReportPlace place, Texts texts) {
		var filled = fill(draft, form, by);
		var sheet = this.sheets.of(filled, by, others, texts);
		var fills = this.comforts.filled(filled, form.answers().keySet())
			.stream()
			.map(field -> sheet.asked(field, false))
			.toList();
		return new ReportSavedPage(sheet.asked(form.first(), false), fills, sheet, place);
	}

}
