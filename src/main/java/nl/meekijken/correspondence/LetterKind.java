package nl.meekijken.correspondence;

/** The catalogue of what is written to clients. */
public enum LetterKind {

	REPORT_RECEIVED(Detail.NONE), AUTHORISATION_NEEDED(Detail.NONE), PAPERS_MISSING(Detail.NEEDED),
	PAPERS_REMINDER(Detail.NEEDED), ACCEPTED(Detail.NONE), REFUSED(Detail.NEEDED), HELD_LIABLE(Detail.NONE),
	EXPERT(Detail.NEEDED), INSURER_REPLIED(Detail.NEEDED), OFFER(Detail.NEEDED), IBAN_NEEDED(Detail.NONE),
	DATA_CHANGED(Detail.NEEDED), PAID(Detail.NEEDED), CLOSED(Detail.USEFUL),
	/** In words of whoever writes it. */
	FREE(Detail.NONE);

	private final Detail detail;

	LetterKind(Detail detail) {
		this.detail = detail;
	}

	/** What the letter says that does not stand in the dossier. */
	public Detail detail() {
		return this.detail;
	}

	/** Whether a letter says something only its writer knows. */
	public enum Detail {

		NONE, USEFUL, NEEDED

	}

}
