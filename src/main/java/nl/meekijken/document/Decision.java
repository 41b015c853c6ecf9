package nl.meekijken.document;

/** What came of deciding about a paper. */
public enum Decision {

	DONE,
	/** It is for others, or something else, by now than whoever decides saw. */
	OVERTAKEN,
	/** It is not in that dossier, or not any more. */
	ABSENT

}
