package nl.meekijken.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ConcurrentReferenceHashMap;

import nl.meekijken.account.PersonId;
import nl.meekijken.database.Question;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.Viewed;
import nl.meekijken.dossier.Viewed.Seen;
import nl.meekijken.drawing.Examined;
import nl.meekijken.drawing.NoPlace;
import nl.meekijken.drawing.Studio;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.vault.Fingerprint;
import nl.meekijken.vault.Kept;
import nl.meekijken.vault.Vault;

/**
 * The papers of a dossier. A dossier whose client withdrew the permission to look along
 * has none.
 */
@Component
public class Documents {

	private final DocumentStore store;

	private final RoundTrip roundTrip;

	private final Vault vault;

	private final Studio studio;

	private final Departures departures;

	private final SeenStore seen;

	private final ApplicationEventPublisher events;

	private final Receiving receiving;

	/** Dossiers of demos share papers. */
	private final Map<Look, Examined> examined = new ConcurrentReferenceHashMap<>();

	Documents(DocumentStore store, RoundTrip roundTrip, Vault vault, Studio studio, Departures departures,
			SeenStore seen, ApplicationEventPublisher events, Receiving receiving) {
		this.seen = seen;
		this.receiving = receiving;
		this.departures = departures;
		this.store = store;
		this.roundTrip = roundTrip;
		this.vault = vault;
		this.studio = studio;
		this.events = events;
	}

	/** Asks for the papers that the intermediary may see, newest first. */
	public Question<List<Document>> of(ClaimNumber number) {
		var asked = DocumentStore.allOf(number);
		return new Question<>(asked.sql(), asked.parameters(), rows -> documents(asked.reading().extractData(rows)));
	}

	/**
	 * Opens a paper to be read and records the view; none if it is not in that dossier.
	 */
	@Transactional
	public Optional<OpenedDocument> open(ClaimNumber number, DocumentId id) {
		var found = find(number, id);
		found.ifPresent(this::tell);
		return found.map(this::opened);
	}

	/**
	 * Opens a paper as it came and records the view, for staff at work inside its office;
	 * none for anybody else, or if it is not in that dossier. It may be able to do
	 * something: see {@link Document#active()}.
	 */
	@Transactional
	public Optional<OpenedDocument> original(DossierId dossier, DocumentId id) {
		return lookAsStaff(dossier, id, _ -> true).map(this::opened);
	}

	/**
	 * Puts the bytes of a paper into the vault, before the transaction that {@link #note
	 * notes} it, so that no row ever stands without bytes.
	 */
	public PutPaper put(String mediaType, InputStream bytes) throws IOException {
		var kept = this.vault.keep(bytes);
		return new PutPaper(kept, examine(mediaType, kept));
	}

	/** Notes a paper whose bytes were put into the vault a moment ago. */
	public DocumentId note(OfficeId office, DossierId dossier, NewDocument document, PutPaper put) {
		var id = this.store.add(office, dossier, document, put.kept(), put.examined());
		this.events.publishEvent(new PaperKept(put.kept().fingerprint(), document.mediaType(), document.receivedAt()));
		return id;
	}

	/**
	 * Takes in a paper that arrives from outside, for a dossier of the office inside
	 * whose boundary this is called. No connection is held while the bytes come in.
	 * @throws IOException if the sender breaks off
	 */
	public UploadOutcome receive(OfficeId office, DossierId dossier, Arrival arrival, InputStream bytes)
			throws IOException {
		return this.receiving.receive(office, dossier, arrival, bytes);
	}

	/**
	 * Removes a paper for good, for a member of staff at work inside its office: nobody
	 * reads it any more, and its bytes leave the vault with the next {@link #sweep()}
	 * that finds them older than a day, unless another paper has the same. That it was
	 * there stays known: see {@link #removed}.
	 * @param by the member of staff in whose name the transaction runs; for anybody else
	 * the database refuses
	 * @return false if there is no such paper in that dossier, or none any more
	 */
	@Transactional
	public boolean remove(ClaimNumber number, DocumentId id, RemovalReason reason, PersonId by) {
		return this.store.remove(number, id, reason, by);
	}

	/**
	 * Asks what was removed from a dossier, the latest first; for staff at work inside
	 * its office.
	 */
	public Question<List<RemovedDocument>> removed(ClaimNumber number) {
		return DocumentStore.removedFrom(number);
	}

	/**
	 * Removes from the vault what belonged to papers that were deleted and belongs to no
	 * other, as happens each night. On two nodes at the same time it happens once.
	 */
	public void sweep() {
		this.departures.letGo();
	}

	/** Opens a paper to be drawn, as what counts as a view or only as a glance. */
	@Transactional
	Optional<KeptDocument> look(ClaimNumber number, DocumentId id, Predicate<Document> counts) {
		var found = find(number, id);
		found.filter(kept -> counts.test(kept.document())).ifPresent(this::tell);
		return found;
	}

	/** As {@link #look}, for staff at work inside the office of the dossier. */
	@Transactional
	Optional<KeptDocument> lookAsStaff(DossierId dossier, DocumentId id, Predicate<Document> counts) {
		var found = this.roundTrip.ask(DocumentStore.forStaff(dossier, id));
		found.filter(kept -> counts.test(kept.document()))
			.ifPresent(kept -> this.events
				.publishEvent(new Viewed(kept.dossier(), Seen.DOCUMENT, kept.document().id().value())));
		return found;
	}

	/**
	 * Opens a paper that is for the client too, inside the office of its dossier, and
	 * records the view; none if it is not for the client any more.
	 */
	@Transactional
	Optional<KeptDocument> lookForClient(DossierId dossier, DocumentId id) {
		var found = this.roundTrip.ask(DocumentStore.forClient(dossier, id));
		found.ifPresent(kept -> this.events
			.publishEvent(new Viewed(kept.dossier(), Seen.DOCUMENT, kept.document().id().value())));
		return found;
	}

	/** Opens all papers of a dossier at once, newest first, and records the view. */
	@Transactional
	List<KeptDocument> lookAtAll(ClaimNumber number) {
		var found = this.roundTrip.ask(DocumentStore.allOf(number));
		found.stream().findFirst().ifPresent(kept -> tell(kept, Seen.DOCUMENTS, null, found));
		return found;
	}

	private Optional<KeptDocument> find(ClaimNumber number, DocumentId id) {
		return this.roundTrip.ask(DocumentStore.one(number, id));
	}

	private void tell(KeptDocument kept) {
		tell(kept, Seen.DOCUMENT, kept.document().id().value(), List.of(kept));
	}

	private void tell(KeptDocument kept, Seen seen, @Nullable Long which, List<KeptDocument> opened) {
		this.events.publishEvent(new Viewed(kept.dossier(), seen, which));
		this.seen.note(opened.stream().map(each -> each.document().id()).toList());
	}

	private OpenedDocument opened(KeptDocument kept) {
		return new OpenedDocument(kept.document(), () -> this.vault.open(kept.fingerprint()));
	}

	private Examined examine(String mediaType, Kept kept) throws IOException {
		if (!Media.hasPages(mediaType)) {
			return new Examined.Unreadable();
		}
		var look = new Look(kept.fingerprint(), mediaType);
		var known = this.examined.get(look);
		if (known != null) {
			return known;
		}
		try (var bytes = this.vault.open(kept.fingerprint())) {
			var found = this.studio.examine(bytes, mediaType);
			if (found instanceof Examined.Readable) {
				this.examined.put(look, found);
			}
			return found;
		}
		catch (NoPlace ex) {
			return new Examined.Unreadable();
		}
	}

	private record Look(Fingerprint fingerprint, String mediaType) {
	}

	private static List<Document> documents(@Nullable List<KeptDocument> kept) {
		return kept == null ? List.of() : kept.stream().map(KeptDocument::document).toList();
	}

}
