package nl.meekijken.dossier;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The days from which the law counts for a damage.
 *
 * @param answerAwaitedSince since when an insurer was held liable that has still to
 * answer
 * @param interruptedOn when the prescription was interrupted last
 */
public record LegalFacts(LocalDate damageOn, @Nullable LocalDate answerAwaitedSince,
		@Nullable LocalDate interruptedOn) {
}
