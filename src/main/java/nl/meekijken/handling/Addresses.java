package nl.meekijken.handling;

import nl.meekijken.values.ClaimNumber;

/** Where in the back office a dossier is found, and what is done in it. */
record Addresses(ClaimNumber number) {

	/** The list of dossiers. */
	static final String LIST = "/kantoor/dossiers";

	/** A dossier, by the number in the address. */
	static final String ONE = LIST + "/{nummer}";

	String page() {
		return LIST + "/" + this.number;
	}

	/** What was reported, as it was. */
	String reported() {
		return page() + "/melding";
	}

	/** Where its client is paid. */
	String account() {
		return page() + "/iban";
	}

	/** Where the data of its client are kept right. */
	String client() {
		return page() + "/klantgegevens";
	}

	/** What an intermediary says is not right in it. */
	String proposals() {
		return page() + "/voorstellen";
	}

	/**
	 * Where some of its facts are kept right.
	 * @param position of the counterparty or witness, from one; zero where there are none
	 */
	String facts(String sheet, int position) {
		return page() + "/gegevens/" + sheet + ((position > 0) ? "?plaats=" + position : "");
	}

	String told(String word, String section) {
		return page() + "?" + word + "#" + section;
	}

}
