package nl.meekijken.document;

import nl.meekijken.drawing.Examined;
import nl.meekijken.vault.Kept;

/** Bytes of a paper that are in the vault, and what was found in them. */
public final class PutPaper {

	private final Kept kept;

	private final Examined examined;

	PutPaper(Kept kept, Examined examined) {
		this.kept = kept;
		this.examined = examined;
	}

	Kept kept() {
		return this.kept;
	}

	Examined examined() {
		return this.examined;
	}

}
