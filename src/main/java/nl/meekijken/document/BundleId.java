package nl.meekijken.document;

import java.util.UUID;

/** Which papers that wait for a dossier. */
public record BundleId(UUID value) {
}
