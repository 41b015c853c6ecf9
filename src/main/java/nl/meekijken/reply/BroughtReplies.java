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
	 * Puts one into the vault, before the transaction that brings it in.
	 * @throws IOException if the vault has no room
	 */
	public PutReply put(byte[] message) throws IOException {
		try {
			return new PutReply(MailReader.read(message),
					this.vault.keep(new ByteArrayInputStream(message)).fingerprint());
		}
		catch (HostileMail ex) {
			throw new IllegalArgumentException("not a message", ex);
		}
	}

	/**
	 * Brings one in, inside the office: from the client it is filed, anything else waits
	 * for staff.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void bring(Answered place, PutReply reply, SenderStanding standing) {
		var client = standing == SenderStanding.VERIFIED;
		var row = this.store.takeIn(place, reply.mail(), reply.kept(), standing,
				client ? ReceivedState.ARRIVING : ReceivedState.TO_JUDGE, this.clock.instant());
		if (client && this.store.file(row.id(), this.clock.instant())) {
			this.filing.tell(place.office(), place.dossier(), Writer.CLIENT, false);
		}
	}

}
