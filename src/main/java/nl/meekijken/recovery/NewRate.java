package nl.meekijken.recovery;

/**
 * A rate that an administrator adds.
 *
 * @param source where it was published, or why another is put right
 * @param by the name of who adds it
 */
public record NewRate(InterestRate rate, String source, String by) {
}
