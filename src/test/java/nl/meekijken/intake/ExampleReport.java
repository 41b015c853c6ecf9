package nl.meekijken.intake;

import java.util.EnumMap;
import java.util.Map;

/** A report that is complete: Jansen was hit from behind by a motor vehicle. */
public final class ExampleReport {

	private ExampleReport() {
	}

	/** As it is typed, with other answers to some questions, given in pairs. */
	public static Map<ReportField, String> typed(Object... others) {
		var typed = new EnumMap<ReportField, String>(ReportField.class);
		typed.putAll(Map.of(ReportField.CLIENT_KIND, "particulier", ReportField.INITIALS, "jm", ReportField.SURNAME,
				"Jansen", ReportField.POSTCODE, "3511ab", ReportField.HOUSE_NUMBER, "12", ReportField.STREET,
				"Dorpsstraat", ReportField.TOWN, "Utrecht", ReportField.COUNTRY, "NL", ReportField.EMAIL,
				"j.jansen@klant.example", ReportField.PHONE, "0612345678"));
		typed.putAll(Map.of(ReportField.VAT, "nee", ReportField.OBJECT_KIND, "auto", ReportField.PLATE, "ab12cd",
				ReportField.PLATE_COUNTRY, "NL", ReportField.COVER, "wa", ReportField.WA_DIRECT, "nee",
				ReportField.DAMAGE_DAY, "13-10-2026", ReportField.PLACE, "Amersfoort", ReportField.DAMAGE_COUNTRY, "NL",
				ReportField.COURSE, "Stond stil voor rood licht en werd van achteren aangereden."));
		typed.putAll(Map.of(ReportField.PARTY_KNOWN, "ja", ReportField.PARTY_KIND, "motorvoertuig",
				ReportField.PARTY_PLATE, "xy99zz", ReportField.PARTY_PLATE_COUNTRY, "NL", ReportField.FORM_SIGNED, "ja",
				ReportField.ESTIMATE, "1.250", ReportField.INJURY, "nee"));
		for (var at = 0; at < others.length; at += 2) {
			typed.put((ReportField) others[at], (String) others[at + 1]);
		}
		return typed;
	}

	static Answers answers(Object... others) {
		var answers = Answers.usual();
		for (var answer : typed(others).entrySet()) {
			answers = answers.with(answer.getKey(), new Answer(answer.getValue(), 1, 1));
		}
		return answers;
	}

}
