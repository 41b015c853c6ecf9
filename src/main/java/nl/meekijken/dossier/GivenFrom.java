package nl.meekijken.dossier;

/**
 * From where a bank account number was given; see {@link Giver}.
 *
 * @param device browser and system; empty if unknown
 * @param network the address or network of the caller; empty if unknown
 */
public record GivenFrom(String device, String network) {

	/** Where nobody noted it. */
	public static final GivenFrom UNKNOWN = new GivenFrom("", "");

}
