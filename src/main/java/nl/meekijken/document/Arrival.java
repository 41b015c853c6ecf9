package nl.meekijken.document;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What comes with the bytes of a paper that arrives.
 *
 * @param key made by whoever sends, once for each file: the same file sent again with the
 * same key is the same paper
 * @param name as typed or as the file was called; may be anything, is cleaned and never a
 * path
 * @param originName who exactly it comes from, if known
 * @param audience who may see it once it is clean
 */
public record Arrival(UUID key, DocumentKind kind, String name, Origin origin, @Nullable String originName,
		DocumentAudience audience) {
}
