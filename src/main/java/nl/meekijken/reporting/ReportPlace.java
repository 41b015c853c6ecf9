package nl.meekijken.reporting;

import nl.meekijken.intake.ReportField;
import nl.meekijken.intake.ReportStep;

/**
 * Where a report that is being written stands, among the pages of whoever writes it.
 *
 * @param page its own address
 * @param dossiers before the number of a dossier
 */
public record ReportPlace(String page, String dossiers) {

	public String step(ReportStep step) {
		return this.page + "?stap=" + step.slug();
	}

	/** A question with what is still lacking in its step. */
	public String question(ReportField field) {
		return this.page + "?stap=" + field.step().slug() + "&alles#" + field.slug();
	}

	public String keep() {
		return this.page + "/bewaren";
	}

	public String discard() {
		return this.page + "/weggooien";
	}

	public String send() {
		return this.page + "/versturen";
	}

}
