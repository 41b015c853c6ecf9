package nl.meekijken.question;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;

/**
 * A question that waits for an answer.
 *
 * @param about the activity that it is about; none if it is about the dossier
 * @param asker the full name of who asks
 * @param dueAt by when an answer was promised
 * @param demo whether it comes from a demo that somebody asked for
 */
public record AskedQuestion(QuestionId id, OfficeId office, DossierId dossier, @Nullable Long about, ClaimNumber number,
		String officeName, String asker, Instant askedAt, Instant dueAt, String text, boolean demo) {
}
