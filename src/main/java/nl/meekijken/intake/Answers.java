package nl.meekijken.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.meekijken.account.PersonId;

/** What was answered so far in one report, as it was typed. */
public final class Answers {

	private final Map<ReportField, Answer> given;

	Answers(Map<ReportField, Answer> given) {
		this.given = new EnumMap<>(ReportField.class);
		this.given.putAll(given);
	}

	/** What a report begins with: the usual case. */
	static Answers usual() {
		var usual = new EnumMap<ReportField, Answer>(ReportField.class);
		Map.of(ReportField.CLIENT_KIND, "particulier", ReportField.COUNTRY, "NL", ReportField.OBJECT_KIND, "auto",
				ReportField.PLATE_COUNTRY, "NL", ReportField.DAMAGE_COUNTRY, "NL", ReportField.PARTY_PLATE_COUNTRY,
				"NL", ReportField.LANGUAGE, "nl")
			.forEach((field, value) -> usual.put(field, new Answer(value, Answer.REGISTER, 0)));
		return new Answers(usual);
	}

	/** As it was typed; empty if nothing was. */
	public String text(ReportField field) {
		var answer = this.given.get(field);
		return (answer != null) ? answer.value() : "";
	}

	public boolean has(ReportField field) {
		return !text(field).isBlank();
	}

	/** Whether somebody, or a register, answered it since the report was begun. */
	public boolean isGiven(ReportField field) {
		var answer = this.given.get(field);
		return answer != null && answer.revision() > 0 && has(field);
	}

	/** Whether a question is asked, by what was answered to others. */
	public boolean asks(ReportField field) {
		var when = field.when();
		return when == null || ReportField.of(when.slug())
			.filter(other -> asks(other) && when.answers().contains(text(other)))
			.isPresent();
	}

	/**
	 * Whether a report cannot be sent without an answer, by what was answered to others.
	 */
	boolean needs(ReportField field) {
		return asks(field) && switch (field) {
			case PLATE -> !is(ReportField.OBJECT_KIND, "anders");
			case PARTY_PLATE -> is(ReportField.PARTY_KIND, "motorvoertuig") && !has(ReportField.PARTY_PLATE_UNKNOWN);
			default -> field.needed();
		};
	}

	/** Whether that was answered to a question that is asked. */
	public boolean is(ReportField field, String answer) {
		return asks(field) && text(field).equals(answer);
	}

	/** What was ticked. */
	public List<String> ticks(ReportField field) {
		return has(field) ? Arrays.asList(text(field).split(",")) : List.of();
	}

	/** Whether that person answered it. */
	public boolean isBy(ReportField field, PersonId person) {
		return typist(field).filter(person::equals).isPresent();
	}

	/** The person who answered it; nobody if a register did, or none. */
	Optional<PersonId> typist(ReportField field) {
		return Optional.ofNullable(this.given.get(field))
			.filter(answer -> answer.by() != Answer.REGISTER)
			.map(answer -> new PersonId(answer.by()));
	}

	@Nullable Answer answer(ReportField field) {
		return this.given.get(field);
	}

	Map<ReportField, Answer> all() {
		return this.given;
	}

	Answers with(ReportField field, Answer answer) {
		var more = new Answers(this.given);
		more.given.put(field, answer);
		return more;
	}

	/** Never what was typed: it is about people. */
	@Override
	public String toString() {
		return "Answers[" + this.given.size() + "]";
	}

}
