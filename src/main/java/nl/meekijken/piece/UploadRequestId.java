package nl.meekijken.piece;

/** Which request to a client. */
public record UploadRequestId(long value) {

}
