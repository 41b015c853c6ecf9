package nl.meekijken.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The next revision of the answers of a draft. */
record RevisedAnswers(Draft draft, LocalDate today) {

	/** With these; what a register said of what is no longer answered so goes. */
	Answers with(Map<ReportField, String> values, long author) {
		var answers = this.draft.answers();
		var revision = this.draft.revision() + 1;
		for (var value : values.entrySet()) {
			var before = answers.answer(value.getKey());
			answers = answers.with(value.getKey(), (before != null && author == Answer.REGISTER)
					? before.instead(value.getValue(), revision) : new Answer(value.getValue(), author, revision));
		}
		for (var field : Dependents.of(changedMeaning(answers), this.draft.answers())) {
			var before = answers.answer(field);
			if (before != null && !values.containsKey(field)) {
				answers = answers.with(field, before.instead("", revision));
			}
		}
		return answers;
	}

	/** Questions that mean something else now, and not the same in another notation. */
	private Set<ReportField> changedMeaning(Answers now) {
		var then = new ReportReading(this.draft.answers(), this.today);
		var later = new ReportReading(now, this.today);
		return Arrays.stream(ReportField.values())
			.filter(field -> !then.meaning(field).equals(later.meaning(field)))
			.collect(Collectors.toSet());
	}

}
