package nl.meekijken.document;

/** Which paper. */
public record DocumentId(long value) {
}
