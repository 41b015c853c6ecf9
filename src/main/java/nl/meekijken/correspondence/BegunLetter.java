package nl.meekijken.correspondence;

import java.util.function.Supplier;

/**
 * A letter whose papers were found and are still to be read or drawn: that takes time, so
 * it is done while no connection is held.
 */
public final class BegunLetter {

	private final LetterDraft draft;

	private final Supplier<SentPapers.Reading> papers;

	BegunLetter(LetterDraft draft, Supplier<SentPapers.Reading> papers) {
		this.draft = draft;
		this.papers = papers;
	}

	/** Reads its papers, inside the office of the dossier and outside any transaction. */
	public ReadLetter read() {
		return new ReadLetter(this.draft, this.papers.get());
	}

}
