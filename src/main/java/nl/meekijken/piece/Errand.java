package nl.meekijken.piece;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What somebody with a living link is shown: what is asked for, by whom, and how far that
 * is. Nothing that is kept of a dossier is in it.
 *
 * @param brand the name of the office that asks
 * @param why what the asker wrote to the client
 */
public record Errand(String brand, Locale language, LocalDate neededBy, Instant expiresAt, @Nullable String why,
		List<AskedPiece> pieces) {

}
