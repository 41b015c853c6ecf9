package nl.meekijken.portal;

import java.util.List;
import java.util.Optional;

import nl.meekijken.account.Person;
import nl.meekijken.dossier.DossierFile;
import nl.meekijken.dossier.FactPlace;
import nl.meekijken.dossier.FactValue;

/**
 * A fact of a dossier of which somebody says that it is not right.
 *
 * @param person who says so
 */
record DoubtedFact(Person person, DossierFile file, FactPlace place) {

	boolean isOpen() {
		return this.file.standing().status().isActive();
	}

	/** What stands in the dossier now. */
	Optional<FactValue> now() {
		return this.place.in(this.file);
	}

	DossierAddress address() {
		return new DossierAddress(this.file.number());
	}

	/** What else stands in the same row. */
	List<FactPlace> beside() {
		return this.place.fact()
			.inRow()
			.stream()
			.filter(other -> other != this.place.fact())
			.map(this.place::with)
			.toList();
	}

}
