package nl.meekijken.dossier;

import java.util.Optional;

/**
 * What a fact was and what it is from now on; none where it was not or is no longer
 * known.
 */
public record ChangedFact(FactPlace place, Optional<FactValue> before, Optional<FactValue> after) {

	Fact fact() {
		return this.place.fact();
	}

	FactChange change() {
		return new FactChange(fact(), this.after.orElse(null));
	}

}
