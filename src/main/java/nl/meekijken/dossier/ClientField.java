package nl.meekijken.dossier;

/** What of a client's data an intermediary keeps right, but for the bank account. */
public enum ClientField {

	NAME, CONTACT_PERSON, KVK_NUMBER, ADDRESS, EMAIL, PHONE, SECOND_PHONE, VAT_POSITION, LANGUAGE, OWN_REFERENCE;

	/** Whether it says something of the client, and not of this one dossier. */
	public boolean isOfTheClient() {
		return this != OWN_REFERENCE;
	}

}
