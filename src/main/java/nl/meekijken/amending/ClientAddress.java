package nl.meekijken.amending;

import nl.meekijken.values.ClaimNumber;

/** Where staff keep the data of a client right. */
record ClientAddress(ClaimNumber number) {

	static final String ONE = "/kantoor/dossiers/{nummer}/klantgegevens";

	String dossier() {
		return "/kantoor/dossiers/" + this.number;
	}

	String page() {
		return dossier() + "/klantgegevens";
	}

	/** Where the data are read. */
	String section() {
		return dossier() + "#client";
	}

	/** The same, with a word for what was just done. */
	String told(String word) {
		return dossier() + "?" + word + "#client";
	}

}
