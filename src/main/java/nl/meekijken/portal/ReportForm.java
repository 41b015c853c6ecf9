package nl.meekijken.portal;

import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.util.MultiValueMap;

import nl.meekijken.intake.AnswerKind;
import nl.meekijken.intake.ReportField;
import nl.meekijken.web.Filled;

/** What came in of a step: what is not among its questions is passed over. */
record ReportForm(MultiValueMap<String, String> typed) {

	/** What was typed into questions that were on the screen. */
	EnumMap<ReportField, String> answers() {
		var filled = new Filled(this.typed);
		var answers = new EnumMap<ReportField, String>(ReportField.class);
		for (var field : ReportField.values()) {
			var blank = field.kind() == AnswerKind.IBAN && filled.text(field.slug()).isBlank();
			if (filled.has(field.slug()) && !blank) {
				answers.put(field, (field.kind() == AnswerKind.TICKS) ? ticks(field) : filled.text(field.slug()));
			}
		}
		return answers;
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
