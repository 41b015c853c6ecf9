package nl.meekijken.reply;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.RoundTrip;
import nl.meekijken.document.DocumentAudience;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.mime.HostileMail;
import nl.meekijken.mime.IncomingMail;
import nl.meekijken.mime.MailReader;
import nl.meekijken.office.OfficeId;
import nl.meekijken.vault.Vault;

/** Files what a member of staff judged, inside the office of its dossier. */
@Component
public class JudgedEmails {

	private final ReceivedStore store;

	private final EnclosedFiles files;

	private final Filing filing;

	private final Vault vault;

	private final RoundTrip roundTrip;

	private final TransactionTemplate transaction;

	private final Clock clock;

	JudgedEmails(ReceivedStore store, EnclosedFiles files, Filing filing, Vault vault, RoundTrip roundTrip,
			TransactionTemplate transaction, Clock clock) {
		this.store = store;
		this.files = files;
		this.filing = filing;
		this.vault = vault;
		this.roundTrip = roundTrip;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Puts a message into its dossier: its files come in as any others do, and the
	 * dossier tells of it. Done twice, it is filed once. Not within a transaction.
	 * @param writer who wrote it, as whoever judges it is sure of
	 * @return false if there is no such message, or if it was filed before
	 * @throws IOException if the vault cannot be read or has no room
	 */
	public boolean file(OfficeId office, DossierId dossier, ReceivedId id, Writer writer, String by)
			throws IOException {
		var found = this.transaction.execute(looking -> this.roundTrip.ask(ReceivedStore.one(dossier, id)));
		var kept = Optional.ofNullable(found).flatMap(one -> one);
		if (kept.isEmpty() || !kept.get().email().state().canBeFiled()) {
			return false;
		}
		var injury = kept.get().injury();
		this.files.take(office, dossier, id, read(kept.get()), writer,
				injury ? DocumentAudience.INTERNAL : DocumentAudience.INTERMEDIARY);
		return Boolean.TRUE.equals(this.transaction.execute(filed -> {
			var first = this.store.file(id, writer, by, this.clock.instant());
			if (first) {
				this.filing.tell(office, dossier, writer, injury);
			}
			return first;
		}));
	}

	private IncomingMail read(ReceivedStore.Kept kept) throws IOException {
		try (var bytes = this.vault.open(kept.bytes())) {
			return MailReader.read(bytes.readAllBytes());
		}
		catch (HostileMail ex) {
			throw new IOException("what could be read once cannot be read any more", ex);
		}
	}

}
