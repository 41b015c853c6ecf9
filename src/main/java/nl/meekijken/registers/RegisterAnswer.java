package nl.meekijken.registers;

/**
 * What a register said. That it knows nothing is normal; that it did not answer says
 * nothing about the thing that was asked for.
 *
 * @param <T> what it can know
 */
public sealed interface RegisterAnswer<T> {

	record Known<T>(T fact) implements RegisterAnswer<T> {
	}

	record Absent<T>() implements RegisterAnswer<T> {
	}

	record Unreachable<T>() implements RegisterAnswer<T> {
	}

}
