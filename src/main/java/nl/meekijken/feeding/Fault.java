package nl.meekijken.feeding;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong in a file.
 *
 * @param file its kind; none if that could not be told
 * @param line where the row begins, counted from one; 0 for the file as a whole
 * @param column empty for the row as a whole
 */
public record Fault(@Nullable FileKind file, long line, String column, FaultReason reason) {
}
