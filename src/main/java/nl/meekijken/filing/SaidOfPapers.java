package nl.meekijken.filing;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import nl.meekijken.document.Arrival;
import nl.meekijken.document.DocumentAudience;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.Origin;

/** What was said of papers before they came. */
record SaidOfPapers(DocumentAudience audience, DocumentKind kind, Origin origin, @Nullable String from) {

	/**
	 * One of them, as it comes.
	 * @param key by which it is known when it is sent again
	 */
	Arrival arrival(UUID key, String name) {
		return new Arrival(key, this.kind, name, this.origin, this.from, this.audience);
	}

}
