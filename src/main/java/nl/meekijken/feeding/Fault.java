package nl.meekijken.feeding;

/**
 * What is wrong in a file.
 *
 * @param file as its sender calls it, as far as that can be shown
 * @param line where the row begins, counted from one; 0 for the file as a whole
 * @param column empty for the row as a whole
 */
public record Fault(String file, long line, String column, FaultReason reason) {
}
