package nl.meekijken.mail;

/** Who takes messages out of the mailbox. */
public interface MessageTaker {

	/** Whether another one is wanted now. */
	boolean goesOn();

	/** Takes one; the same may come again after a crash. */
	Receipt take(ArrivedMessage message);

}
