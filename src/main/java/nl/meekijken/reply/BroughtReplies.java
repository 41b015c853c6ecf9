package nl.meekijken.reply;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.correspondence.Answered;
import nl.meekijken.mime.HostileMail;
import nl.meekijken.mime.MailReader;
import nl.meekijken.vault.Vault;

/**
 * Brings in answers that nobody mailed, of demo offices, as if they had been picked up.
 * They have no files.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BroughtReplies {

	private final ReceivingStore store;

	private final Filing filing;

	private final Vault vault;

	private final Clock clock;

	BroughtReplies(ReceivingStore store, Filing filing, Vault vault, Clock clock) {
		this.store = store;
		this.filing = filing;
		this.vault = vault;
		this.clock = clock;
	}

	/**
	 * Brings one in, inside the office: from the client it is filed, anything else waits
	 * for staff.
	 * @throws IOException if the vault has no room
	 */
	public void bring(Answered place, byte[] message, SenderStanding standing) throws IOException {
		try {
			var mail = MailReader.read(message);
			var kept = this.vault.keep(new ByteArrayInputStream(message)).fingerprint();
			var client = standing == SenderStanding.VERIFIED;
			var row = this.store.takeIn(place, mail, kept, standing,
					client ? ReceivedState.ARRIVING : ReceivedState.TO_JUDGE, this.clock.instant());
			if (client && this.store.file(row.id(), this.clock.instant())) {
				this.filing.tell(place.office(), place.dossier(), Writer.CLIENT, false);
			}
		}
		catch (HostileMail ex) {
			throw new IllegalArgumentException("not a message", ex);
		}
	}

}
