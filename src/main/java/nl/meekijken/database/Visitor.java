package nl.meekijken.database;

/** Somebody in whose name transactions run. */
@FunctionalInterface
public interface Visitor {

	/**
	 * What binds the transaction in which it is asked to what the visitor may see, with
	 * transaction-local settings only. Its reading throws when the visitor may not enter.
	 */
	Question<?> entering();

	/**
	 * Whether it is somebody of the recovery service, whose transactions run with a login
	 * of their own.
	 */
	default boolean isStaff() {
		return false;
	}

	/** The same for the same visitor each time; to tell visitors apart, no more. */
	default Object who() {
		return this;
	}

}
