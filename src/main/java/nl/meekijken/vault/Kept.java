package nl.meekijken.vault;

/**
 * What was kept.
 *
 * @param size of the plain bytes
 */
public record Kept(Fingerprint fingerprint, long size) {
}
