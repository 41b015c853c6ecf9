package nl.meekijken.dossier;

import java.util.Optional;

/** What a fact is that only staff know; none if they do not. */
final class ConfidedReading {

	private ConfidedReading() {
	}

	static Optional<FactValue> of(Fact fact, PartyContact contact) {
		return Optional.ofNullable(switch (fact) {
			case PARTY_NAME -> contact.name();
			case PARTY_ADDRESS -> contact.address();
			case PARTY_PHONE -> contact.phone();
			case GREEN_CARD -> contact.greenCard();
			default -> throw new IllegalArgumentException(fact + " is of no counterparty");
		}).map(FactValue.Words::new);
	}

	static Optional<FactValue> of(Fact fact, Witness witness) {
		if (fact == Fact.WITNESS_STATEMENT) {
			return Optional.of(new FactValue.Choice(witness.statement().name()));
		}
		return Optional.ofNullable(switch (fact) {
			case WITNESS_NAME -> witness.name();
			case WITNESS_ADDRESS -> witness.address();
			case WITNESS_PHONE -> witness.phone();
			case WITNESS_EMAIL -> witness.email();
			default -> throw new IllegalArgumentException(fact + " is of no witness");
		}).map(FactValue.Words::new);
	}

}
