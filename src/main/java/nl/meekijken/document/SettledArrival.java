package nl.meekijken.document;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.DossierId;

/**
 * Where a paper was when its verdict was written down.
 *
 * @param dossier none as long as it waits for one
 */
record SettledArrival(@Nullable DossierId dossier) {
}
