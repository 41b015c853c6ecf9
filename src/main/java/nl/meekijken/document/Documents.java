package nl.meekijken.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;

/** The papers of a dossier. */
@Component
@Transactional
public class Documents {

	/** Asks for the papers that the intermediary may see, newest first. */
	public Question<List<Document>> of(ClaimNumber number) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Opens a paper to be read and records the view; none if it is not in that dossier.
	 */
	public Optional<OpenedDocument> open(ClaimNumber number, DocumentId id) {
		throw new UnsupportedOperationException();
	}

	/** Opens all papers of a dossier at once and records the view. */
	public List<OpenedDocument> openAll(ClaimNumber number) {
		throw new UnsupportedOperationException();
	}

	/** Keeps a paper: first its bytes in the vault, then its row. */
	public DocumentId keep(OfficeId office, DossierId dossier, NewDocument document, InputStream bytes)
			throws IOException {
		throw new UnsupportedOperationException();
	}

}
