package nl.meekijken.wording;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.meekijken.web.TextKey;

/**
 * A text as it was worded at some time.
 *
 * @param words none if the text of the bundle was taken back
 * @param by the name of who decided so
 */
public record KeptWording(TextKey text, @Nullable String words, String by, Instant at) {
}
