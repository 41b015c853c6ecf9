package nl.meekijken.correspondence;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How far the link is by which a client fetches the papers of an e-mail.
 *
 * @param lives whether it opens anything now
 * @param revokedAt when somebody ended it; none if nobody did
 */
public record PaperLink(Instant expiresAt, boolean lives, @Nullable Instant revokedAt, @Nullable String revokedBy) {

	/** Where links lead, before the secret. */
	public static final String ADDRESS = "/stukken/ophalen/";

}
