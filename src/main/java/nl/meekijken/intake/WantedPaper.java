package nl.meekijken.intake;

import java.util.Arrays;
import java.util.List;

import nl.meekijken.document.DocumentKind;

/** A paper with which a report is handled sooner. Nothing stops a report without it. */
public enum WantedPaper {

	/** Signed by both, it proves what happened. */
	STATEMENT,

	PHOTOS,

	/** Up to the amount above which an expert looks: see {@link ReportHint#NOTE}. */
	NOTE,

	/** The Waarborgfonds asks for it: see {@link ReportHint#GUARANTEE_FUND}. */
	POLICE,

	WITNESS;

	/** Whether such a paper is one. */
	public boolean isOf(DocumentKind kind) {
		return switch (this) {
			case STATEMENT -> kind == DocumentKind.ACCIDENT_STATEMENT;
			case PHOTOS -> kind == DocumentKind.DAMAGE_PHOTO || kind == DocumentKind.SCENE_PHOTO;
			case NOTE -> kind == DocumentKind.QUOTATION || kind == DocumentKind.REPAIR_INVOICE;
			case POLICE -> kind == DocumentKind.POLICE_REPORT;
			case WITNESS -> kind == DocumentKind.WITNESS_STATEMENT;
		};
	}

	/** Those that this report is better with. */
	public static List<WantedPaper> of(ReportReading reading) {
		return Arrays.stream(values()).filter(wanted -> wanted.applies(reading)).toList();
	}

	private boolean applies(ReportReading reading) {
		var answers = reading.answers();
		return switch (this) {
			case STATEMENT -> !ReportHint.isUnknown(answers);
			case PHOTOS -> true;
			case NOTE -> ReportHint.of(reading).contains(ReportHint.NOTE);
			case POLICE -> ReportHint.isUnknown(answers) || answers.is(ReportField.POLICE, "ja")
					|| answers.is(ReportField.POLICE_REPORT, "ja");
			case WITNESS -> answers.has(ReportField.WITNESS_NAME) || answers.has(ReportField.SECOND_WITNESS);
		};
	}

}
