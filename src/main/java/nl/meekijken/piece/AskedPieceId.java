package nl.meekijken.piece;

/** Which piece within a request to a client. */
public record AskedPieceId(long value) {

}
