package nl.meekijken.reply;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.access.StrayViews;
import nl.meekijken.database.Question;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.mime.HostileMail;
import nl.meekijken.mime.IncomingMail;
import nl.meekijken.mime.MailReader;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.vault.Fingerprint;
import nl.meekijken.vault.Vault;

/**
 * What came in and answers to no e-mail of ours, for staff: they read it, put it with a
 * dossier, where it is judged as any other, or set it aside.
 */
@Component
public class Strays {

	private final StrayStore store;

	private final ReceivingStore receiving;

	private final StrayViews views;

	private final Vault vault;

	private final Judgement judgement;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Strays(StrayStore store, ReceivingStore receiving, StrayViews views, Vault vault, TransactionTemplate transaction,
			Clock clock, @Value("${meekijken.imap.authserv:}") String ourServer) {
		this.store = store;
		this.receiving = receiving;
		this.views = views;
		this.vault = vault;
		this.transaction = transaction;
		this.judgement = new Judgement(ourServer);
		this.clock = clock;
	}

	/** Asks for a part of what waits, the longest waiting first. */
	public Question<List<Stray>> waiting(int from, int most) {
		return StrayStore.waiting(from, most);
	}

	/** Asks how many wait. */
	public Question<Integer> count() {
		return StrayStore.count();
	}

	/** Opens one, of which a record stays; none if it does not wait any more. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<OpenedStray> open(String id) {
		var opened = this.store.open(id);
		opened.ifPresent(_ -> this.views.record(id));
		return opened;
	}

	/**
	 * Sets one aside.
	 * @return false if it did not wait any more
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean setAside(String id, String reason, String by) {
		return this.store.setAside(id, reason, by, this.clock.instant());
	}

	/**
	 * Puts one with a dossier, inside its office, to be judged there; none if it does not
	 * wait any more, or was not kept whole. Begins its own transactions, so that no
	 * connection is held while the vault is read.
	 * @throws IOException if the vault cannot be read
	 */
	public Optional<ReceivedId> assign(String id, DossierId dossier) throws IOException {
		var bytes = Objects.requireNonNull(this.transaction.execute(looking -> this.store.bytes(id)));
		if (bytes.isEmpty()) {
			return Optional.empty();
		}
		var mail = read(bytes.get());
		return Objects.requireNonNull(this.transaction.execute(assigning -> {
			var known = this.receiving.knownOf(dossier, mail.sender().map(EmailAddress::value).orElse(""));
			return this.store.assign(id, dossier, this.judgement.of(mail, known));
		}));
	}

	private IncomingMail read(Fingerprint kept) throws IOException {
		try (var bytes = this.vault.open(kept)) {
			return MailReader.read(bytes.readAllBytes());
		}
		catch (HostileMail ex) {
			throw new IOException("what could be read once cannot be read any more", ex);
		}
	}

}
