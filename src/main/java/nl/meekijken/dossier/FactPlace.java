package nl.meekijken.dossier;

import java.util.Optional;

/**
 * Where in a dossier a fact stands.
 *
 * @param position of the counterparty, from one; zero for what is of the damage
 */
public record FactPlace(Fact fact, int position) {

	public FactPlace {
		if (fact.isOfParty() != (position > 0)) {
			throw new IllegalArgumentException(fact + " at " + position);
		}
	}

	/** A fact of the damage. */
	public static FactPlace of(Fact fact) {
		return new FactPlace(fact, 0);
	}

	/** Whether a dossier has such a place. */
	public boolean isIn(DossierFile file) {
		return this.position <= file.counterparties().size();
	}

	/** Another fact at the same place. */
	public FactPlace with(Fact other) {
		return new FactPlace(other, this.position);
	}

	/** What stands there; none if it is not known. */
	public Optional<FactValue> in(DossierFile file) {
		return this.fact.isOfParty() ? PartyReading.of(this.fact, file.counterparties().get(this.position - 1))
				: DamageReading.of(this.fact, file.damage(), file.sideTracks());
	}

}
