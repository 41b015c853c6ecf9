package nl.meekijken.filing;

import nl.meekijken.document.DocumentId;
import nl.meekijken.piece.AskedPieceId;
import nl.meekijken.piece.UploadRequestId;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.web.NotFound;

/** Where in the back office the papers of a dossier are found. */
record FilingAddress(ClaimNumber number) {

	static final String DOSSIER = "/kantoor/dossiers/{nummer}";

	static final String PAPERS = DOSSIER + "/documenten";

	static final String ONE = PAPERS + "/{id}";

	static final String PIECES = DOSSIER + "/stukken";

	static final String ASK = DOSSIER + "/stukken-opvragen";

	static DocumentId paper(String typed) {
		return new DocumentId(id(typed));
	}

	/** An id as an address has it; what is none leads nowhere. */
	static long id(String typed) {
		if (!typed.matches("[0-9]{1,18}")) {
			throw new NotFound();
		}
		return Long.parseLong(typed);
	}

	String dossier() {
		return "/kantoor/dossiers/" + this.number;
	}

	String papers() {
		return dossier() + "/documenten";
	}

	/** The papers, with a word for what was just done. */
	String papers(String notice) {
		return papers() + "?" + notice;
	}

	String one(DocumentId id) {
		return papers() + "/" + id.value();
	}

	/** The paper, with a word for what was just done. */
	String one(DocumentId id, String notice) {
		return one(id) + "?" + notice;
	}

	String original(DocumentId id) {
		return one(id) + "/origineel";
	}

	String picture(DocumentId id, int page) {
		return one(id) + "/pagina/" + page + ".png";
	}

	String thumbnail(DocumentId id) {
		return one(id) + "/klein.png";
	}

	String audience(DocumentId id) {
		return one(id) + "/voor";
	}

	String kind(DocumentId id) {
		return one(id) + "/soort";
	}

	String removal(DocumentId id) {
		return one(id) + "/verwijderen";
	}

	String pieces() {
		return dossier() + "/stukken";
	}

	/** The pieces, with a word for what was just done. */
	String pieces(String notice) {
		return pieces() + "?" + notice;
	}

	String judgement(AskedPieceId piece) {
		return pieces() + "/oordeel/" + piece.value();
	}

	String remind(UploadRequestId id) {
		return pieces() + "/" + id.value() + "/herinneren";
	}

	String revoke(UploadRequestId id) {
		return pieces() + "/" + id.value() + "/intrekken";
	}

	String ask() {
		return dossier() + "/stukken-opvragen";
	}

}
