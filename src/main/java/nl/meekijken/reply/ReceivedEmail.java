package nl.meekijken.reply;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import nl.meekijken.correspondence.EmailId;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;

/**
 * A message that came in for a dossier, as a list of staff shows it.
 *
 * @param answers the e-mail that it answers to
 * @param sender the address that it says it is from; what else it says there if that is
 * none
 * @param writer who wrote it, as far as it was filed
 * @param judgedBy the member of staff who filed it or set it aside
 * @param reason why it was set aside
 */
public record ReceivedEmail(ReceivedId id, OfficeId office, DossierId dossier, ClaimNumber number, String officeName,
		@Nullable EmailId answers, Instant receivedAt, String sender, String senderName, String subject,
		SenderStanding standing, ReceivedState state, @Nullable Writer writer, @Nullable Instant judgedAt,
		@Nullable String judgedBy, @Nullable String reason) {

	@Override
	public String toString() {
		return "received " + this.id.value();
	}

}
