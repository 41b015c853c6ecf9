package nl.meekijken.correspondence;

/** A letter whose papers were read, to be made and looked at. */
public final class ReadLetter {

	private final LetterDraft draft;

	private final SentPapers.Reading papers;

	ReadLetter(LetterDraft draft, SentPapers.Reading papers) {
		this.draft = draft;
		this.papers = papers;
	}

	LetterDraft draft() {
		return this.draft;
	}

	SentPapers.Reading papers() {
		return this.papers;
	}

}
