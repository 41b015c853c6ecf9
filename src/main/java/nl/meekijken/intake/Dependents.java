package nl.meekijken.intake;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Which questions a register answers by the answer to which others. */
final class Dependents {

	private Dependents() {
	}

	/** What is no longer true once another answer was given. */
	static Set<ReportField> of(ReportField source) {
		return switch (source) {
			case PLATE, PLATE_COUNTRY -> Set.of(ReportField.MAKE_TYPE, ReportField.FIRST_ADMITTED);
			case PARTY_PLATE, PARTY_PLATE_COUNTRY ->
				Set.of(ReportField.PARTY_MAKE_TYPE, ReportField.PARTY_FIRST_ADMITTED);
			case POSTCODE, HOUSE_NUMBER, COUNTRY -> Set.of(ReportField.STREET, ReportField.TOWN);
			default -> Set.of();
		};
	}

	/** What of it a register answered, and may not be true of other answers. */
	static Set<ReportField> of(Set<ReportField> sources, Answers answers) {
		var fields = EnumSet.noneOf(ReportField.class);
		sources.forEach(source -> fields.addAll(of(source)));
		fields.removeIf(field -> !isByRegister(answers.answer(field)));
		return fields;
	}

	/** Whether a register was asked about what is answered now still. */
	static boolean isAbout(ReportField field, Answers asked, Answers now) {
		return Arrays.stream(ReportField.values())
			.filter(source -> of(source).contains(field))
			.allMatch(source -> asked.text(source).equals(now.text(source)));
	}

	private static boolean isByRegister(@Nullable Answer answer) {
		return answer != null && answer.by() == Answer.REGISTER && answer.revision() > 0;
	}

}
