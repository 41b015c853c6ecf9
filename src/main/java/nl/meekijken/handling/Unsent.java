package nl.meekijken.handling;

/** An answer that was not kept; of no question if there is none. */
record Unsent(long question, String words) {

	static final Unsent NONE = new Unsent(0, "");

}
