package nl.meekijken.dossier;

/** Says facts in Dutch, the language in which a dossier is kept. */
public interface FactTeller {

	/** The name of a fact, what it was and what it is. */
	String line(ChangedFact changed);

	/** What a fact is. */
	String value(Fact fact, FactValue value);

}
