package nl.meekijken.document;

/**
 * How far a paper has come. Only what is READY can be opened, drawn or taken along; of
 * the others no more is told than that they are there.
 */
public enum DocumentState {

	CHECKING, READY, REFUSED, WITHDRAWN

}
