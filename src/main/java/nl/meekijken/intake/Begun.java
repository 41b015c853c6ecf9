package nl.meekijken.intake;

/**
 * A draft that a form began.
 *
 * @param now whether it did so now; else it came again, and what was typed since then
 * stays
 */
public record Begun(DraftId id, boolean now) {
}
