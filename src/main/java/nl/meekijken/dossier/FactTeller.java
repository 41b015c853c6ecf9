package nl.meekijken.dossier;

import java.util.Optional;

/** Says facts in Dutch, the language in which a dossier is kept. */
public interface FactTeller {

	/** The name of a fact, what it was and what it is. */
	String line(ChangedFact changed);

	/** When somebody comes, whose time may not be known. */
	String appointment(FactValue day, Optional<FactValue> time);

}
