package nl.meekijken.dossier;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** Where a dossier stands, since when, and who has to move next since when. */
public record Standing(DossierStatus status, Instant since, Ball ball, Instant ballSince,
		@Nullable CloseReason closeReason) {
}
