package nl.meekijken.values;

/**
 * What was given is not the value it should be. The message names the kind only: the text
 * itself may be personal and messages end up in logs.
 */
public class InvalidValue extends IllegalArgumentException {

	public InvalidValue(String kind) {
		super("Not a valid " + kind);
	}

}
