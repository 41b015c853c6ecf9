package nl.meekijken.administration;

/**
 * A text of a list with its Dutch words of now.
 *
 * @param changed whether it is worded otherwise than in the bundle, in either language
 */
record TextLine(String key, String words, boolean changed) {
}
