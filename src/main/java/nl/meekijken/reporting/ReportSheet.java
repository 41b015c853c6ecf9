package nl.meekijken.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.meekijken.account.PersonId;
import nl.meekijken.document.ArrivingPaper;
import nl.meekijken.document.DocumentState;
import nl.meekijken.document.UploadLimits;
import nl.meekijken.intake.AnswerKind;
import nl.meekijken.intake.DamageReports;
import nl.meekijken.intake.Draft;
import nl.meekijken.intake.ReportField;
import nl.meekijken.intake.ReportHint;
import nl.meekijken.intake.ReportProblem;
import nl.meekijken.intake.ReportReading;
import nl.meekijken.intake.ReportStep;
import nl.meekijken.intake.ReportWords;
import nl.meekijken.intake.WantedPaper;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.DutchBanks;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/**
 * How the questions of a draft look to its reader.
 *
 * @param others what colleagues answered meanwhile
 * @param same dossiers of the office about the same vehicle and day
 * @param papers that go along
 * @param limits of what goes along
 */
public record ReportSheet(Draft draft, ReportReading reading, PersonId reader, Map<ReportField, String> others,
		List<ClaimNumber> same, List<ArrivingPaper> papers, UploadLimits limits, Texts texts) {

	public List<AskedField> fields(ReportStep step, boolean whatLacks) {
		return ReportField.of(step).stream().map(field -> asked(field, whatLacks)).toList();
	}

	AskedField asked(ReportField field, boolean whatLacks) {
		return new AskedField(field, shown(field), wrong(field, whatLacks), note(field), this.texts);
	}

	/** What is wrong in a step, but for what is only lacking. */
	public FormErrors errors(ReportStep step) {
		var errors = new FormErrors();
		ReportField.of(step).forEach(field -> {
			var wrong = wrong(field, false);
			if (wrong != null) {
				errors.add(field.slug(), this.texts.label(field) + ": " + wrong);
			}
		});
		return errors;
	}

	/** Whether somebody answered a step, and nothing in it lacks. */
	boolean isDone(ReportStep step) {
		if (step == ReportStep.PAPERS) {
			return WantedPaper.of(this.reading).stream().allMatch(this::isHere);
		}
		return this.reading.open(step).isEmpty()
				&& ReportField.of(step).stream().anyMatch(this.reading.answers()::isGiven);
	}

	/** What to know at a step because of what was answered; at the last one, all. */
	List<ReportHint> hints(ReportStep step) {
		return ReportHint.of(this.reading)
			.stream()
			.filter(hint -> step == ReportStep.REVIEW || hint.step() == step)
			.toList();
	}

	/** An answer as it reads on the review page; empty if there is none. */
	String answer(ReportField field) {
		var answers = this.reading.answers();
		if (!answers.asks(field) || !answers.has(field)) {
			return "";
		}
		return new ReportWords(this.reading, this.texts).answer(field);
	}

	/** All that is lacking in any step, each with the place where it can be answered. */
	public FormErrors lacking() {
		var errors = new FormErrors();
		for (var step : ReportStep.values()) {
			this.reading.open(step).forEach(field -> errors.add("nog-" + field.slug(), lacks(step, field)));
		}
		return errors;
	}

	/** A question is answered, anything else is there. */
	private String lacks(ReportStep step, ReportField field) {
		var label = this.texts.label(field);
		return this.texts.say(label.endsWith("?") ? "report.lacks.question" : "report.lacks", this.texts.label(step),
				label);
	}

	/** The steps that ask something. */
	List<ReportStep> steps() {
		return Arrays.stream(ReportStep.values()).filter(step -> !ReportField.of(step).isEmpty()).toList();
	}

	/** The questions of a step that were answered. */
	List<ReportField> answered(ReportStep step) {
		return ReportField.of(step).stream().filter(field -> !answer(field).isEmpty()).toList();
	}

	/** Those of a step that still need an answer. */
	List<ReportField> open(ReportStep step) {
		return this.reading.open(step);
	}

	/** "Opgeslagen om 09:13 door Sanne van der Beek." */
	String saved() {
		return this.texts.say("report.saved", this.texts.lately(this.draft.savedAt()), this.draft.savedBy(),
				this.texts.day(this.texts.dayOf(this.draft.savedAt().plus(DamageReports.KEPT))));
	}

	/** Whether a paper of that kind came that was not refused. */
	public boolean isHere(WantedPaper wanted) {
		return this.papers.stream()
			.anyMatch(paper -> paper.state() != DocumentState.REFUSED && wanted.isOf(paper.kind()));
	}

	/** What came of a paper so far. */
	public String stateOf(ArrivingPaper paper) {
		var problem = paper.problem();
		return (problem != null) ? this.texts.label(problem, "sentence")
				: this.texts.say("report.paper." + paper.state().name().toLowerCase(Locale.ROOT));
	}

	/** A whole bank account number is shown to whoever typed it only. */
	private String shown(ReportField field) {
		var answers = this.reading.answers();
		if (field.kind() == AnswerKind.IBAN && !answers.isBy(field, this.reader)) {
			return "";
		}
		return (field.kind() == AnswerKind.AMOUNT) ? answers.text(field)
				: this.reading.notation(field).orElse(answers.text(field));
	}

	private @Nullable String wrong(ReportField field, boolean whatLacks) {
		var other = this.others.get(field);
		if (other != null) {
			return this.texts.say("report.other",
					(field.kind() == AnswerKind.IBAN) ? ReportWords.masked(other) : other);
		}
		return this.reading.problem(field)
			.filter(problem -> whatLacks || problem != ReportProblem.MISSING)
			.map(this.texts::label)
			.orElse(null);
	}

	private @Nullable String note(ReportField field) {
		var answers = this.reading.answers();
		if (field.kind() == AnswerKind.IBAN && answers.has(field) && !answers.isBy(field, this.reader)) {
			return this.texts.say("report.iban.kept", ReportWords.masked(answers.text(field)));
		}
		if (field.kind() == AnswerKind.PLATE
				&& this.reading.plate(field).filter(plate -> plate.hasForbiddenLetters()).isPresent()) {
			return this.texts.say("report.plate.rare");
		}
		if (field.kind() == AnswerKind.IBAN) {
			return bank(field);
		}
		var notation = this.reading.notation(field).orElse("");
		return (isRewritten(field.kind()) && answers.has(field) && !notation.isEmpty()
				&& !notation.equals(answers.text(field))) ? this.texts.say("report.reads", answer(field)) : null;
	}

	/** In fours and with its bank, for whoever typed it. */
	private @Nullable String bank(ReportField field) {
		var number = this.reading.notation(field).orElse("");
		return DutchBanks.of(number)
			.map(name -> this.texts.say("report.iban.reads", number, name))
			.orElse(number.isEmpty() ? null : this.texts.say("report.reads", number));
	}

	private static boolean isRewritten(AnswerKind kind) {
		return switch (kind) {
			case PHONE, POSTCODE, PLATE, DAY, TIME, AMOUNT -> true;
			default -> false;
		};
	}

}
