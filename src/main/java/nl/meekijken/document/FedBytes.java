package nl.meekijken.document;

/**
 * Bytes that another system brings in, and that are in the vault.
 *
 * @param mediaType as told by the bytes
 * @param sha256 by which the vault knows them
 */
public record FedBytes(String mediaType, String sha256, long size) {
}
