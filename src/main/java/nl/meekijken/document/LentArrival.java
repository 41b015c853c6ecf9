package nl.meekijken.document;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.meekijken.office.OfficeId;
import nl.meekijken.vault.Fingerprint;

/**
 * A paper that came in, lent to one checker until its lease ends.
 *
 * @param fed whether another system brought it in
 */
record LentArrival(OfficeId office, DocumentId id, String name, String mediaType, Fingerprint fingerprint,
		Instant receivedAt, Origin origin, @Nullable String originName, DocumentAudience audience, DocumentKind kind,
		int attempts, Instant leasedUntil, boolean fed) {

	private static final Duration FIRST = Duration.ofSeconds(10);

	private static final Duration LONGEST = Duration.ofMinutes(10);

	/** Twice as long each time, so that a scanner that comes back is not run over. */
	Duration pause() {
		var doubled = FIRST.multipliedBy(1L << Math.min(this.attempts - 1, 10));
		return (doubled.compareTo(LONGEST) < 0) ? doubled : LONGEST;
	}

	/** What its dossier is told of. */
	ArrivedPaper arrived() {
		return new ArrivedPaper(this.id, this.kind, this.name, this.mediaType, this.fingerprint, this.receivedAt,
				this.origin, this.originName, this.audience, this.fed);
	}

}
