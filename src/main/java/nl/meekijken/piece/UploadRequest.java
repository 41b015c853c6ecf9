package nl.meekijken.piece;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A request to a client, as the asker follows it.
 *
 * @param mailed whether the client got it by mail; otherwise by the code on the screen
 * only
 * @param opened how often somebody came by one of its links
 * @param openedAt the last time
 */
public record UploadRequest(UploadRequestId id, Instant askedAt, String askerName, LocalDate neededBy,
		Instant expiresAt, boolean mailed, @Nullable Instant remindedAt, @Nullable Instant revokedAt, int opened,
		@Nullable Instant openedAt, List<AskedPiece> pieces) {

	/** A client gets no more than one mail about it in this time. */
	static final Duration QUIET = Duration.ofDays(1);

	/** Whether the client can still send something by its link. */
	public boolean isLiving(Instant now) {
		return this.revokedAt == null && this.expiresAt.isAfter(now);
	}

	/**
	 * Whether the client can be reminded by mail now.
	 * @param there how the dossier stands to what it needs
	 */
	public boolean canBeReminded(Instant now, List<Piece> there) {
		return isLiving(now) && this.mailed && !lastMailedAt().plus(QUIET).isAfter(now)
				&& this.pieces.stream().anyMatch(piece -> piece.state().isOpen() && !piece.isSettled(there));
	}

	/** When the client was last written to about it. */
	public Instant lastMailedAt() {
		return (this.remindedAt != null) ? this.remindedAt : this.askedAt;
	}

}
