package nl.meekijken.reply;

/** Which message that came in, within an office. */
public record ReceivedId(long value) {
}
