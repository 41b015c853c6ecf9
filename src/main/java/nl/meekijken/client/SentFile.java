package nl.meekijken.client;

import java.time.Instant;

import nl.meekijken.piece.AskedPieceId;
import nl.meekijken.values.FileSize;

/** A file that was sent in this session, as its sender calls it. */
record SentFile(AskedPieceId piece, Instant at, FileSize size, String name) {

}
