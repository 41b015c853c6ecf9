package nl.meekijken.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.dossier.Viewed;
import nl.meekijken.dossier.Viewed.Seen;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;

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

	private final LeavingFileStore leaving;

	private final ApplicationEventPublisher events;

	private final Receiving receiving;

	Documents(DocumentStore store, RoundTrip roundTrip, Vault vault, Studio studio, LeavingFileStore leaving,
			ApplicationEventPublisher events, Receiving receiving) {
		this.receiving = receiving;
		this.leaving = leaving;
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
	 * @throws IllegalStateException if the paper is known but its bytes are gone
	 */
	@Transactional
	public Optional<OpenedDocument> open(ClaimNumber number, DocumentId id) {
		var found = find(number, id);
		found.ifPresent(kept -> tell(kept, Seen.DOCUMENT, id.value()));
		return found.map(this::opened);
	}

	/**
	 * Opens all papers of a dossier at once, newest first, and records the view.
	 * @throws IllegalStateException if a paper is known but its bytes are gone
	 */
	@Transactional
	public List<OpenedDocument> openAll(ClaimNumber number) {
		var found = this.roundTrip.ask(DocumentStore.allOf(number));
		found.stream().findFirst().ifPresent(kept -> tell(kept, Seen.DOCUMENTS, null));
		return found.stream().map(this::opened).toList();
	}

	/**
	 * Keeps a paper: first its bytes in the vault, then its row, so that no row ever
	 * stands without bytes. No connection is held while the bytes come in, unless a
	 * transaction runs already.
	 */
	public DocumentId keep(OfficeId office, DossierId dossier, NewDocument document, InputStream bytes)
			throws IOException {
		var kept = this.vault.keep(bytes);
		return this.store.add(office, dossier, document, kept, pagesOf(document, kept));
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
	 * Removes from the vault what belonged to papers that were deleted and belongs to no
	 * other. On two nodes at the same time it happens once.
	 */
	public void sweep() {
		this.leaving.all().forEach(this.leaving::settle);
	}

	/** Opens a paper to be drawn, as what counts as a view or only as a glance. */
	@Transactional
	Optional<KeptDocument> look(ClaimNumber number, DocumentId id, Predicate<Document> counts) {
		var found = find(number, id);
		found.filter(kept -> counts.test(kept.document())).ifPresent(kept -> tell(kept, Seen.DOCUMENT, id.value()));
		return found;
	}

	private Optional<KeptDocument> find(ClaimNumber number, DocumentId id) {
		return this.roundTrip.ask(DocumentStore.one(number, id));
	}

	private void tell(KeptDocument kept, Seen seen, @Nullable Long which) {
		this.events.publishEvent(new Viewed(kept.dossier(), seen, which));
	}

	private OpenedDocument opened(KeptDocument kept) {
		return new OpenedDocument(kept.document(), this.vault.find(kept.fingerprint()));
	}

	private @Nullable Integer pagesOf(NewDocument document, Vault.Kept kept) {
		return Media.isPdf(document.mediaType()) ? this.studio.countPages(this.vault.find(kept.fingerprint())) : null;
	}

	private static List<Document> documents(@Nullable List<KeptDocument> kept) {
		return kept == null ? List.of() : kept.stream().map(KeptDocument::document).toList();
	}

}
