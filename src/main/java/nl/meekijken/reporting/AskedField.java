package nl.meekijken.reporting;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import nl.meekijken.intake.AnswerKind;
import nl.meekijken.intake.Countries;
import nl.meekijken.intake.ReportField;
import nl.meekijken.intake.ReportWords;
import nl.meekijken.web.Texts;

/**
 * A question of a report as it stands on the screen.
 *
 * @param value what is in it
 * @param wrong what is wrong with that; nothing if it can be used
 * @param note what else to say of it; nothing if there is nothing
 */
public record AskedField(ReportField field, String value, @Nullable String wrong, @Nullable String note, Texts texts) {

	private static final Set<ReportField> EXPLAINED = EnumSet.of(ReportField.EMAIL, ReportField.IBAN, ReportField.VAT,
			ReportField.REFERENCE, ReportField.PLATE, ReportField.WA_DIRECT, ReportField.INSPECTION,
			ReportField.DAMAGE_DAY, ReportField.DAMAGE_TIME, ReportField.PLACE, ReportField.COURSE,
			ReportField.CIRCUMSTANCES_A, ReportField.CIRCUMSTANCES_B, ReportField.POLICE_DAY, ReportField.PARTY_KNOWN,
			ReportField.PARTY_PLATE, ReportField.PARTY_NAME, ReportField.OTHER_PARTIES, ReportField.FORM_SIGNED,
			ReportField.ESTIMATE, ReportField.INJURY, ReportField.SECOND_WITNESS, ReportField.FIRST_ADMITTED);

	private static final Set<ReportField> SHORT = EnumSet.of(ReportField.INITIALS, ReportField.PREFIX,
			ReportField.POSTCODE, ReportField.HOUSE_NUMBER, ReportField.ADDITION, ReportField.DAMAGE_TIME,
			ReportField.KVK);

	/** Boxes of the accident statement that are often taken for each other. */
	private static final Set<String> CONFUSED = Set.of("2", "4");

	String slug() {
		return this.field.slug();
	}

	String label() {
		return this.texts.label(this.field);
	}

	@Nullable String hint() {
		return EXPLAINED.contains(this.field) ? this.texts.label(this.field, "hint") : null;
	}

	/** As readers of the screen are told it; nothing where it can be used. */
	@Nullable String invalid() {
		return (this.wrong != null) ? "true" : null;
	}

	/** Where it is told what to answer, and what is wrong with what was. */
	String describedBy() {
		return (hint() != null) ? slug() + "-uitleg " + slug() + "-melding" : slug() + "-melding";
	}

	/** As the script reads when to ask it. */
	@Nullable String when() {
		var when = this.field.when();
		return (when != null) ? when.text() : null;
	}

	boolean isOptional() {
		return !this.field.needed();
	}

	String look() {
		return (SHORT.contains(this.field) ? "short " : "") + ((this.wrong != null) ? "wrong" : "");
	}

	/** Whether something is in it that its reader does not see. */
	boolean isHidden() {
		return this.field == ReportField.IBAN && this.note != null && this.value.isEmpty();
	}

	boolean isText() {
		return this.field.kind() == AnswerKind.TEXT;
	}

	boolean isTicks() {
		return this.field.kind() == AnswerKind.TICKS;
	}

	boolean isChoice() {
		return this.field.kind() == AnswerKind.CHOICE;
	}

	boolean isBoxes() {
		return this.field.isBoxes();
	}

	/** What a list of countries offers; nothing for other questions. */
	Map<String, String> countries() {
		return switch (this.field.kind()) {
			case COUNTRY -> Countries.LETTERS.stream()
				.collect(
						Collectors.toMap(code -> code, code -> country(code), (one, other) -> one, LinkedHashMap::new));
			case PLATE_COUNTRY -> Countries.PLATES.stream()
				.collect(Collectors.toMap(code -> code, code -> code + " - " + country(Countries.ofPlate(code)),
						(one, other) -> one, LinkedHashMap::new));
			default -> Map.of();
		};
	}

	/** The name of a country, from its two letters. */
	private String country(String code) {
		return Locale.of("", code).getDisplayCountry(this.texts.locale());
	}

	String option(String option) {
		return ReportWords.option(this.field, option, this.texts);
	}

	@Nullable String optionHint(String option) {
		return isBoxes() && CONFUSED.contains(option) ? this.texts.say("report.box.hint." + option) : null;
	}

	boolean isChosen(String option) {
		return List.of(this.value.split(",")).contains(option);
	}

	/** Which keys a telephone offers. */
	@Nullable String keys() {
		return switch (this.field.kind()) {
			case PHONE -> "tel";
			case EMAIL -> "email";
			case AMOUNT -> "decimal";
			case KVK -> "numeric";
			default -> null;
		};
	}

}
