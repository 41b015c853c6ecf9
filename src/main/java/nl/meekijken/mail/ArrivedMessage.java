package nl.meekijken.mail;

/**
 * A message that waits in the mailbox.
 *
 * @param bytes as they came in; only their beginning of one that is too large
 * @param whole whether they are all there
 */
@SuppressWarnings("ArrayRecordComponent")
public record ArrivedMessage(byte[] bytes, boolean whole) {

	@Override
	public String toString() {
		return "a message of " + this.bytes.length + " bytes";
	}

}
