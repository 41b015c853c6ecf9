package nl.meekijken.reply;

import org.jspecify.annotations.Nullable;

import nl.meekijken.document.DocumentId;
import nl.meekijken.document.Refusal;

/**
 * A file that came with a message, and what became of it.
 *
 * @param document as which paper it arrived; none if it was refused
 */
public record EnclosedFile(String name, @Nullable DocumentId document, @Nullable Refusal refusal) {
}
