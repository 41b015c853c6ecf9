package nl.meekijken.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.account.PersonId;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.vault.Full;

/**
 * Papers that another system brings in with its dossiers: their bytes come first, without
 * any transaction, and wait; later each comes into its dossier, where it is checked as
 * any other paper before somebody sees it.
 */
@Component
public class FedPapers {

	private final PaperBytes bytes;

	private final FedPaperStore store;

	FedPapers(PaperBytes bytes, FedPaperStore store) {
		this.bytes = bytes;
		this.store = store;
	}

	/**
	 * Keeps bytes, unless they can be no paper. Call it outside any transaction, inside a
	 * boundary of staff.
	 * @throws IOException whatever the stream throws
	 */
	public Taken keep(InputStream file) throws IOException {
		try {
			return switch (this.bytes.keep(new Incoming(file, System::nanoTime))) {
				case PaperBytes.Whole(var type, var kept) ->
					new Kept(new FedBytes(type, kept.fingerprint().hex(), kept.size()));
				case PaperBytes.Unkept(var why) -> new Refused(why);
			};
		}
		catch (Full ex) {
			return new Refused(Refusal.NO_ROOM);
		}
		catch (Incoming.BrokenOff ex) {
			throw (ex.getCause() instanceof IOException broken) ? broken : ex;
		}
	}

	/**
	 * Has bytes wait in the vault until their batch is let go.
	 * @param batch by which whoever awaits them lets them go
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void await(long batch, Collection<FedBytes> awaited) {
		this.store.await(batch, awaited);
	}

	/**
	 * Lets a paper into a dossier, also into one that is closed, inside the boundary of
	 * its office. It is dated as it says, and nobody is mailed of it.
	 * @param key the same for the same paper
	 * @param by who brought it
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public UploadOutcome admit(DossierId dossier, UUID key, NewDocument paper, FedBytes awaited, PersonId by) {
		return this.store.admit(dossier, key, paper, awaited, by);
	}

	/** What became of bytes. */
	public sealed interface Taken {

	}

	/** They are in the vault. */
	public record Kept(FedBytes bytes) implements Taken {
	}

	/** Nothing is left of them. */
	public record Refused(Refusal why) implements Taken {
	}

}
