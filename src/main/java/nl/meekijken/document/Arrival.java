package nl.meekijken.document;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import nl.meekijken.values.FileSize;

/**
 * What comes with the bytes of a paper that arrives.
 *
 * @param key made by whoever sends, once for each file: the same file sent again with the
 * same key is the same paper
 * @param name as typed or as the file was called; may be anything, is cleaned and never a
 * path
 * @param originName who exactly it comes from, if known
 * @param audience who may see it once it is clean
 * @param announced how many bytes will come as the sender says; less than one if that is
 * not said
 */
public record Arrival(UUID key, DocumentKind kind, String name, Origin origin, @Nullable String originName,
		DocumentAudience audience, long announced) {

	private static final long MOST = 1L << 40;

	/** Of which the sender does not say how large it is. */
	public Arrival(UUID key, DocumentKind kind, String name, Origin origin, @Nullable String originName,
			DocumentAudience audience) {
		this(key, kind, name, origin, originName, audience, 0);
	}

	/** The same, of which the sender says how many bytes will come. */
	public Arrival announcing(long bytes) {
		return new Arrival(this.key, this.kind, this.name, this.origin, this.originName, this.audience, bytes);
	}

	/** How much will come, as far as that is known. */
	FileSize atLeast() {
		return new FileSize(Math.clamp(this.announced, 1L, MOST));
	}

}
