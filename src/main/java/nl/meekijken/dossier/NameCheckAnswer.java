package nl.meekijken.dossier;

/** What a bank says of the name that goes with an account number. */
public enum NameCheckAnswer {

	MATCHES, ALMOST, DIFFERS,
	/** No bank was asked, or none answered. */
	UNKNOWN

}
