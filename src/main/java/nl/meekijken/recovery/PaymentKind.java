package nl.meekijken.recovery;

/** What an insurer's payment is for. */
public enum PaymentKind {

	/** A part of the damage. */
	PART,
	/** The last of it. */
	FINAL,
	/** What the recovery service costs; no intermediary sees it. */
	COSTS,
	/** The statutory interest. */
	INTEREST

}
