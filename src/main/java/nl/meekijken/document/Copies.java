package nl.meekijken.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.dossier.DossierId;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.vault.Fingerprint;
import nl.meekijken.vault.Vault;

/**
 * What intermediaries and clients take along of papers: a picture drawn anew, so that it
 * no longer tells where it was taken; a picture that has pages, and a PDF that could do
 * something, as a PDF of pictures of its pages; anything else as it came. Each is
 * recorded as a view.
 */
@Component
public class Copies {

	private static final String JPEG = "image/jpeg";

	private static final String PDF = "application/pdf";

	private final Documents documents;

	private final Gallery gallery;

	private final Vault vault;

	Copies(Documents documents, Gallery gallery, Vault vault) {
		this.documents = documents;
		this.gallery = gallery;
		this.vault = vault;
	}

	/** A paper to take along; none if it is not in that dossier. */
	@Transactional
	public Optional<Copy> of(ClaimNumber number, DocumentId id) {
		return this.documents.look(number, id, _ -> true).map(this::copy);
	}

	/** All papers of a dossier, newest first. */
	@Transactional
	public List<Copy> all(ClaimNumber number) {
		return this.documents.lookAtAll(number).stream().map(this::copy).toList();
	}

	/**
	 * A paper that its client fetches, inside the office of its dossier; none if it is
	 * not for the client any more.
	 */
	@Transactional
	public Optional<Copy> forClient(DossierId dossier, DocumentId id) {
		return this.documents.lookForClient(dossier, id).map(this::copy);
	}

	/**
	 * A paper that staff at work inside its office send along; none if it is not in that
	 * dossier.
	 */
	@Transactional
	public Optional<Copy> toSend(DossierId dossier, DocumentId id) {
		return this.documents.lookAsStaff(dossier, id, _ -> true).map(this::copy);
	}

	private Copy copy(KeptDocument kept) {
		var document = kept.document();
		var paper = kept.fingerprint();
		if (document.leavesBound()) {
			return new Copy(document.as(PDF), false, () -> bound(paper, document));
		}
		if (Media.isPicture(document.mediaType())) {
			return new Copy(document.as(JPEG), false, () -> stream(this.gallery.copy(paper)));
		}
		return new Copy(document, true, () -> Optional.of(this.vault.open(paper)));
	}

	private Optional<InputStream> bound(Fingerprint paper, Document document) throws IOException {
		var pages = document.pages();
		return (pages == null || !document.mayLeave()) ? Optional.empty() : stream(this.gallery.bound(paper, pages));
	}

	private static Optional<InputStream> stream(Optional<byte[]> bytes) {
		return bytes.map(ByteArrayInputStream::new);
	}

}
