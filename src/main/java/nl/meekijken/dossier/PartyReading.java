package nl.meekijken.dossier;

import java.util.Optional;

/** What a fact of a counterparty is; none if it is not known. */
final class PartyReading {

	private PartyReading() {
	}

	static Optional<FactValue> of(Fact fact, Counterparty party) {
		return switch (fact) {
			case PARTY_PLATE -> Optional.ofNullable(party.plate()).map(FactValue.Plate::new);
			case PARTY_KNOWN -> Optional.of(FactValue.Choice.of(party.known()));
			case PARTY_KIND -> Optional.of(new FactValue.Choice(party.kind().name()));
			case PARTY_MAKE_TYPE -> Optional.ofNullable(party.makeAndType()).map(FactValue.Words::new);
			case INSURER -> Optional.ofNullable(party.insurer()).map(FactValue.Words::new);
			case AGENT -> Optional.ofNullable(party.agent()).map(FactValue.Words::new);
			case STANCE -> Optional.of(new FactValue.Choice(party.stance().name()));
			case ADMITTED_PART -> Optional.ofNullable(party.percentage()).map(FactValue.Part::new);
			case HELD_LIABLE_ON -> Optional.ofNullable(party.heldLiableOn()).map(FactValue.Day::new);
			case INSURER_REFERENCE -> Optional.ofNullable(party.insurerReference()).map(FactValue.Words::new);
			default -> throw new IllegalArgumentException(fact + " is not of a counterparty");
		};
	}

}
