package nl.meekijken.access;

/** By what managers look at who looked. */
public enum AccessOrder {

	/** Who looked into most dossiers. */
	MOST_READ("dossiers desc, looks desc"),
	/** Who looked most outside working hours. */
	OUTSIDE_HOURS("outside desc, dossiers desc"),
	/** Who was refused most. */
	REFUSED("refused desc, dossiers desc");

	private final String order;

	AccessOrder(String order) {
		this.order = order;
	}

	String order() {
		return this.order;
	}

}
