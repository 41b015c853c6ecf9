package nl.meekijken.vault;

import java.io.IOException;

/** Whose turn it is with the same bytes, on all nodes. */
interface Turns {

	/** Beside others that keep the same bytes, while nobody lets them go. */
	<T> T together(Fingerprint bytes, Work<T> work) throws IOException;

	/** Waits until nobody is letting these bytes go, and holds nothing afterwards. */
	default void await(Fingerprint bytes) throws IOException {
		together(bytes, () -> true);
	}

	/** While nobody else is at the same bytes. */
	<T> T alone(Fingerprint bytes, Work<T> work) throws IOException;

	/** What is done in turn. */
	@FunctionalInterface
	interface Work<T> {

		T run() throws IOException;

	}

}
