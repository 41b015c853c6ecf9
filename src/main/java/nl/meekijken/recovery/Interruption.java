package nl.meekijken.recovery;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * That a term of prescription began anew.
 *
 * @param letter the number of the paper that proves it
 */
public record Interruption(long id, LocalDate on, Manner manner, @Nullable Long letter) {
}
