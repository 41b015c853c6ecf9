package nl.meekijken.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.ClientLimits;
import nl.meekijken.dossier.DamagedObject;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.Iban;
import nl.meekijken.values.KvkNumber;
import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.Line;
import nl.meekijken.values.Money;
import nl.meekijken.values.PhoneNumber;
import nl.meekijken.values.Postcode;
import nl.meekijken.values.TypedDay;
import nl.meekijken.values.TypedTime;

/**
 * What the answers of a report mean, and what is wrong with them.
 *
 * @param today in the Netherlands
 */
public record ReportReading(Answers answers, LocalDate today) {

	/** An account of what happened that is shorter says nothing. */
	public static final int SHORTEST_COURSE = 20;

	/** How long a text may be. */
	public static final int LONGEST_TEXT = 2000;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	/** What is wrong with an answer; nothing if it can be used, or need not be there. */
	public Optional<ReportProblem> problem(ReportField field) {
		if (!this.answers.asks(field)) {
			return Optional.empty();
		}
		if (!this.answers.has(field)) {
			return this.answers.needs(field) ? Optional.of(ReportProblem.MISSING) : Optional.empty();
		}
		if (notation(field).isEmpty()) {
			return Optional.of(problemOf(field));
		}
		if (field == ReportField.COURSE && text(field).length() < SHORTEST_COURSE) {
			return Optional.of(ReportProblem.TOO_SHORT);
		}
		return (field.kind() == AnswerKind.DAY && day(field).filter(day -> day.isAfter(this.today)).isPresent())
				? Optional.of(ReportProblem.IN_FUTURE) : Optional.empty();
	}

	/** What a step still lacks. */
	public List<ReportField> open(ReportStep step) {
		return ReportField.of(step).stream().filter(field -> problem(field).isPresent()).toList();
	}

	/** Whether nothing stands in the way of sending. */
	public boolean isComplete() {
		return List.of(ReportStep.values()).stream().allMatch(step -> open(step).isEmpty());
	}

	/** An answer in the right notation; nothing if it cannot be read. */
	public Optional<String> notation(ReportField field) {
		var typed = this.answers.text(field);
		return switch (field.kind()) {
			case LINE -> ReportLine.read(field, this.answers);
			case TEXT -> Optional.of(typed.strip()).filter(text -> text.length() <= LONGEST_TEXT);
			case EMAIL -> EmailAddress.parse(typed).map(EmailAddress::value);
			case PHONE -> PhoneNumber.parse(typed).map(PhoneNumber::display);
			case POSTCODE -> this.answers.is(ReportField.COUNTRY, LicencePlate.NETHERLANDS)
					? Postcode.parse(typed).map(Postcode::value) : Line.parse(typed, ClientLimits.FOREIGN_POSTCODE);
			case IBAN -> Iban.parse(typed).map(Iban::display);
			case KVK -> KvkNumber.parse(typed).map(KvkNumber::value);
			case PLATE -> plate(field).map(LicencePlate::display);
			case DAY -> day(field).map(DAY::format);
			case TIME -> time(field).map(TIME::format);
			case AMOUNT -> money(field).map(money -> money.display(Locale.of("nl")));
			case CHOICE -> Optional.of(typed).filter(field.options()::contains);
			case TICKS -> Optional.of(typed).filter(ticks -> field.options().containsAll(this.answers.ticks(field)));
			case COUNTRY -> Optional.of(typed).filter(Countries.LETTERS::contains);
			case PLATE_COUNTRY -> Optional.of(typed).filter(Countries.PLATES::contains);
		};
	}

	/** An answer by which others can be compared: the same in every notation. */
	String meaning(ReportField field) {
		return notation(field).orElse(this.answers.text(field));
	}

	private ReportProblem problemOf(ReportField field) {
		return switch (field.kind()) {
			case LINE -> ReportLine.problem(field, this.answers.text(field));
			case TEXT -> ReportProblem.TOO_LONG;
			case EMAIL -> ReportProblem.NO_EMAIL;
			case PHONE -> ReportProblem.NO_PHONE;
			case POSTCODE -> ReportProblem.NO_POSTCODE;
			case IBAN -> ReportProblem.NO_IBAN;
			case KVK -> ReportProblem.NO_KVK;
			case PLATE -> ReportProblem.NO_PLATE;
			case DAY -> ReportProblem.NO_DAY;
			case TIME -> ReportProblem.NO_TIME;
			case AMOUNT -> ReportProblem.NO_AMOUNT;
			case CHOICE, TICKS, COUNTRY, PLATE_COUNTRY -> ReportProblem.NO_CHOICE;
		};
	}

	/** A text or line that is asked for; empty if nothing was answered. */
	String text(ReportField field) {
		return this.answers.asks(field) && this.answers.has(field) ? notation(field).orElse("") : "";
	}

	/** The same, or none. */
	@Nullable String textOrNone(ReportField field) {
		var text = text(field);
		return text.isEmpty() ? null : text;
	}

	/** A plate of the country beside it; a Dutch one as long as none was chosen. */
	public Optional<LicencePlate> plate(ReportField field) {
		var country = this.answers.has(field.country()) ? this.answers.text(field.country()) : LicencePlate.NETHERLANDS;
		return this.answers.asks(field) ? LicencePlate.parse(country, this.answers.text(field)) : Optional.empty();
	}

	public Optional<LocalDate> day(ReportField field) {
		return TypedDay.parse(this.answers.text(field), this.today);
	}

	Optional<LocalTime> time(ReportField field) {
		return TypedTime.parse(this.answers.text(field));
	}

	/** An amount of zero or more. */
	public Optional<Money> money(ReportField field) {
		return Money.parse(this.answers.text(field)).filter(money -> !money.isNegative());
	}

	/** What the boxes of the accident statement point at, if anything. */
	public Optional<OvsIndication> ovs() {
		return OvsIndication.of(this.answers);
	}

	DamagedObject object() {
		return switch (this.answers.text(ReportField.OBJECT_KIND)) {
			case "auto" -> DamagedObject.CAR;
			case "bestelauto" -> DamagedObject.VAN;
			case "vrachtauto" -> DamagedObject.TRUCK;
			case "motor" -> DamagedObject.MOTORCYCLE;
			case "bromfiets" -> DamagedObject.MOPED;
			case "fiets" -> DamagedObject.BICYCLE;
			case "camper" -> DamagedObject.CAMPER;
			default -> DamagedObject.OTHER;
		};
	}

}
