package nl.meekijken.dossier;

/** Whether a client gets the VAT of a repair back, which decides how much is claimed. */
public enum VatPosition {

	DEDUCTIBLE, NOT_DEDUCTIBLE

}
