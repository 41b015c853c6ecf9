package nl.meekijken.desk;

/** Which page of a list is asked for; nobody leafs through more than the first forty. */
public final class Pages {

	/** The last page that anybody leafs to. */
	public static final int LAST = 40;

	private Pages() {
	}

	/**
	 * The page that an address names, counted from one; the first where it names none.
	 */
	public static int of(String typed) {
		return typed.matches("[1-9]\\d?") ? Math.min(Integer.parseInt(typed), LAST) : 1;
	}

}
