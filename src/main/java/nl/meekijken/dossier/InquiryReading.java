package nl.meekijken.dossier;

import java.util.Optional;

/** What a fact is of what an expert and the police look into; none if it is not known. */
final class InquiryReading {

	private InquiryReading() {
	}

	static Optional<FactValue> of(Fact fact, Inquiry inquiry) {
		return switch (fact) {
			case EXPERT -> Optional.ofNullable(inquiry.expert()).map(FactValue.Words::new);
			case INSPECTED_ON -> Optional.ofNullable(inquiry.inspectedOn()).map(FactValue.Day::new);
			case INSPECTED_AT -> Optional.ofNullable(inquiry.inspectedAt()).map(FactValue.Time::new);
			case INSPECTED_WHERE -> Optional.ofNullable(inquiry.inspectedWhere()).map(FactValue.Words::new);
			case POLICE_STATION -> Optional.ofNullable(inquiry.policeStation()).map(FactValue.Words::new);
			case POLICE_NUMBER -> Optional.ofNullable(inquiry.policeNumber()).map(FactValue.Words::new);
			case POLICE_ON -> Optional.ofNullable(inquiry.policeOn()).map(FactValue.Day::new);
			case POLICE_PAPER -> Optional.of(new FactValue.Choice(inquiry.policePaper().name()));
			default -> throw new IllegalArgumentException(fact + " is of no inquiry");
		};
	}

}
