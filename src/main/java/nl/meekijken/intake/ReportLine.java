package nl.meekijken.intake;

import java.util.Optional;

import nl.meekijken.dossier.ClientLimits;
import nl.meekijken.values.Line;
import nl.meekijken.values.PersonName;

/**
 * Lines of a report, read so that each fits where it is filed and can be edited there.
 */
final class ReportLine {

	private static final int LONGEST = 100;

	private static final int LONGEST_ADDITION = 8;

	private static final int LONGEST_NUMBER = 40;

	private static final String ANY_NAME = "x";

	private ReportLine() {
	}

	static Optional<String> read(ReportField field, Answers answers) {
		var typed = answers.text(field);
		return switch (field) {
			case INITIALS -> line(typed).filter(line -> PersonName.parse(line, null, ANY_NAME).isPresent());
			case PREFIX -> line(typed).filter(line -> PersonName.parse(null, line, ANY_NAME).isPresent());
			case SURNAME -> line(typed).filter(line -> PersonName.parse(null, null, line).isPresent());
			case HOUSE_NUMBER -> {
				var addition = Line.parse(answers.text(ReportField.ADDITION), LONGEST).orElse("");
				yield ClientLimits.houseNumber(typed, addition).flatMap(_ -> line(typed));
			}
			case ADDITION -> Line.parse(typed, LONGEST_ADDITION);
			case TOWN -> Line.parse(typed, ClientLimits.TOWN);
			case IBAN_HOLDER -> Line.parse(typed, ClientLimits.ACCOUNT_HOLDER);
			case REFERENCE -> Line.parse(typed, ClientLimits.REFERENCE);
			case POLICY, PARTY_POLICY, GREEN_CARD, POLICE_NUMBER -> Line.parse(typed, LONGEST_NUMBER);
			default -> line(typed);
		};
	}

	/** What is wrong with a line that cannot be read. */
	static ReportProblem problem(ReportField field, String typed) {
		if (field == ReportField.HOUSE_NUMBER && typed.chars().noneMatch(Character::isDigit)) {
			return ReportProblem.NO_HOUSE_NUMBER;
		}
		var letters = typed.codePoints().anyMatch(Character::isLetterOrDigit);
		return (field == ReportField.SURNAME && !letters) ? ReportProblem.NO_NAME : ReportProblem.TOO_LONG;
	}

	private static Optional<String> line(String typed) {
		return Line.parse(typed, LONGEST);
	}

}
