package nl.meekijken.reporting;

import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.util.MultiValueMap;

import nl.meekijken.intake.AnswerKind;
import nl.meekijken.intake.ReportField;
import nl.meekijken.web.Filled;

/** What came in of a step: what is not among its questions is passed over. */
public record ReportForm(MultiValueMap<String, String> typed) {

	/** The tick with which a colleague takes out what only its typist sees. */
	static final String REMOVE_IBAN = "iban-weg";

	/** What was typed into questions that were on the screen. */
	EnumMap<ReportField, String> answers() {
		var filled = new Filled(this.typed);
		var answers = new EnumMap<ReportField, String>(ReportField.class);
		for (var field : ReportField.values()) {
			if (filled.has(field.slug())) {
				answers.put(field, (field.kind() == AnswerKind.TICKS) ? ticks(field) : filled.text(field.slug()));
			}
		}
		return answers;
	}

	/** Whether the bank account number of a colleague is to go, and none came instead. */
	boolean removesIban() {
		var filled = new Filled(this.typed);
		return this.typed.getOrDefault(REMOVE_IBAN, List.of()).contains("ja")
				&& filled.text(ReportField.IBAN.slug()).isBlank();
	}

	/** The first question that it answers. */
	ReportField first() {
		return answers().keySet().stream().findFirst().orElse(ReportField.IBAN);
	}

	/** The revision that was shown; the newest that was looked at, after a surprise. */
	long seen() {
		return Math.max(number("gezien"), number("toch"));
	}

	/** Every tick once, in the order of the form; nothing else. */
	private String ticks(ReportField field) {
		var ticked = this.typed.getOrDefault(field.slug(), List.of());
		return field.options().stream().filter(ticked::contains).collect(Collectors.joining(","));
	}

	private long number(String name) {
		var text = new Filled(this.typed).text(name);
		return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
	}

}
