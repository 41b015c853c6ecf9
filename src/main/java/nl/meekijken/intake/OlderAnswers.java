package nl.meekijken.intake;

/** Reads drafts that were begun when fewer questions were asked. */
final class OlderAnswers {

	private OlderAnswers() {
	}

	/** Whoever said on which day the police was told has told the police. */
	static Answers asAskedToday(Answers kept) {
		var day = kept.answer(ReportField.POLICE_DAY);
		return (day != null && !day.value().isBlank() && !kept.has(ReportField.POLICE_REPORT))
				? kept.with(ReportField.POLICE_REPORT, new Answer("ja", day.by(), day.revision())) : kept;
	}

}
