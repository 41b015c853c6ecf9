package nl.meekijken.reporting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import nl.meekijken.intake.ConsentText;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Texts;

/** What whoever sends a report ticks at its last step. */
public final class Declarations {

	/** The names of the ticks. */
	public static final List<String> NAMES = List.of("waarheid", "toestemming");

	private Declarations() {
	}

	/** Those that were ticked. */
	public static Set<String> in(Filled typed) {
		return NAMES.stream().filter(typed::has).collect(Collectors.toUnmodifiableSet());
	}

	/** What is declared by one of them. */
	public static String words(String name, ConsentText consent, Texts texts) {
		return name.equals("waarheid") ? texts.say("report.truth") : texts.label(consent);
	}

	/** All that a report lacks still, these ticks among it. */
	public static FormErrors missing(Set<String> declared, ReportSheet sheet) {
		var errors = sheet.lacking();
		if (!declared.contains("waarheid")) {
			errors.add("waarheid", sheet.texts().say("report.truth.missing"));
		}
		if (!declared.contains("toestemming")) {
			errors.add("toestemming", sheet.texts()
				.say((sheet.draft().entered() != null) ? "report.consent.missing.told" : "report.consent.missing"));
		}
		return errors;
	}

}
