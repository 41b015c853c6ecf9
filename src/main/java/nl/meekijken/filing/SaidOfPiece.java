package nl.meekijken.filing;

import nl.meekijken.piece.PieceKind;

/** What was said of a piece that a dossier needs or does not need. */
record SaidOfPiece(PieceKind kind, boolean needed, String reason) {
}
