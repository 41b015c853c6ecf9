package nl.meekijken.intake;

/** Which draft, within an office. */
public record DraftId(long value) {
}
