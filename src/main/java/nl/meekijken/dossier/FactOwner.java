package nl.meekijken.dossier;

/** Of what a fact is. */
enum FactOwner {

	/** What happened and what it cost. */
	DAMAGE,
	/** What runs beside the stations. */
	TRACKS,
	/** What an expert and the police look into. */
	INQUIRY,
	/** A counterparty, as far as an intermediary may know. */
	PARTY,
	/** Who a counterparty is, for staff only. */
	CONTACT,
	/** Who saw it, for staff only. */
	WITNESS;

	boolean isOfParty() {
		return this == PARTY || this == CONTACT;
	}

	boolean isInternal() {
		return this == CONTACT || this == WITNESS;
	}

}
