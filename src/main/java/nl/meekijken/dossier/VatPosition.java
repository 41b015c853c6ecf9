package nl.meekijken.dossier;

/** Whether a client gets the VAT of a repair back, which decides how much is claimed. */
public enum VatPosition {

	/** The damage is claimed without VAT. */
	DEDUCTIBLE,

	/** Of the VAT only what the client does not get back is claimed. */
	PARTLY,

	/** The damage is claimed with VAT. */
	NOT_DEDUCTIBLE

}
