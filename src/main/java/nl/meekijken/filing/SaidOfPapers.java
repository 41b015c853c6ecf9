package nl.meekijken.filing;

import org.jspecify.annotations.Nullable;

import nl.meekijken.document.DocumentAudience;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.Origin;

/** What was said of papers before they came. */
record SaidOfPapers(DocumentAudience audience, DocumentKind kind, Origin origin, @Nullable String from) {
}
