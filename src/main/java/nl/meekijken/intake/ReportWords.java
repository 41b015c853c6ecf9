package nl.meekijken.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import nl.meekijken.values.Iban;
import nl.meekijken.web.Texts;

/**
 * How the answers of a report read.
 *
 * @param texts of those who report
 */
public record ReportWords(ReportReading reading, Texts texts) {

	/** Third persons are named to those who handle the dossier only (GDPR art. 5). */
	private static final Set<ReportField> NOT_SHOWN_BACK = Set.of(ReportField.PARTY_NAME, ReportField.SECOND_NAME,
			ReportField.THIRD_NAME);

	/** In the words of those who report, whoever reads them. */
	public static ReportWords of(ReportReading reading, Texts any) {
		return new ReportWords(reading, any.in("portal"));
	}

	/** The steps at which something was answered. */
	public List<ReportStep> steps() {
		return Arrays.stream(ReportStep.values()).filter(step -> !answered(step).isEmpty()).toList();
	}

	/** What was answered at a step. */
	public List<ReportField> answered(ReportStep step) {
		return ReportField.of(step).stream().filter(this.reading.answers()::has).toList();
	}

	/** The same, but for the names of counterparties. */
	public List<ReportField> shownBack(ReportStep step) {
		return answered(step).stream().filter(field -> !NOT_SHOWN_BACK.contains(field)).toList();
	}

	/** An answer as it reads; empty if there is none. */
	public String answer(ReportField field) {
		var typed = this.reading.answers().text(field);
		return switch (field.kind()) {
			case IBAN -> masked(typed);
			case CHOICE,
					TICKS ->
				this.reading.answers()
					.ticks(field)
					.stream()
					.map(option -> option(field, option, this.texts))
					.collect(Collectors.joining(", "));
			case COUNTRY -> country(typed);
			case PLATE_COUNTRY -> country(Countries.ofPlate(typed));
			case DAY -> this.reading.day(field).map(this.texts::day).orElse(typed);
			case AMOUNT -> this.reading.money(field).map(money -> money.display(this.texts.locale())).orElse(typed);
			default -> this.reading.notation(field).orElse(typed);
		};
	}

	/** What can be chosen or ticked, in words; anything else as it was typed. */
	public static String option(ReportField field, String option, Texts texts) {
		if (!field.options().contains(option)) {
			return option;
		}
		return field.isBoxes() ? option + ". " + texts.say("report.box." + option)
				: texts.say("report.option." + option);
	}

	/** A bank account number as it may be read back. */
	public static String masked(String typed) {
		return Iban.parse(typed).map(Iban::masked).orElse("•");
	}

	private String country(String letters) {
		return Locale.of("", letters).getDisplayCountry(this.texts.locale());
	}

}
