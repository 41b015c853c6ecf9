package nl.meekijken.trying;

import java.io.IOException;
import java.io.InputStream;

import nl.meekijken.document.DocumentId;
import nl.meekijken.document.Documents;
import nl.meekijken.document.NewDocument;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.OfficeId;

/** Papers that tests bring in, without a sender who is checked. */
public final class BroughtPapers {

	private BroughtPapers() {
	}

	/** Inside the office, and outside any transaction. */
	public static DocumentId keep(Documents documents, OfficeId office, DossierId dossier, NewDocument document,
			InputStream bytes) throws IOException {
		return documents.note(office, dossier, document, documents.put(document.mediaType(), bytes));
	}

}
