package nl.meekijken.mail;

import java.util.List;
import java.util.Set;

/** Who takes messages out of the mailbox. */
public interface MessageTaker {

	/** Whether another one is wanted now. */
	boolean goesOn();

	/**
	 * Whether a large message is read whole, of which nobody knows whether it takes the
	 * house down.
	 * @param numbering another one when the server numbered its messages anew
	 * @param number of the message
	 */
	default boolean dares(long numbering, long number) {
		return true;
	}

	/** Takes one; the same may come again after a crash. */
	Receipt take(ArrivedMessage message);

	/** Whether those that were left are looked at now. */
	default boolean looksBack() {
		return false;
	}

	/**
	 * Which of those that were left leave the mailbox after all.
	 * @param numbering another one when the server numbered its messages anew
	 * @param left their numbers
	 */
	default Set<Long> outdated(long numbering, List<Long> left) {
		return Set.of();
	}

}
