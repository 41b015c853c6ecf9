package nl.meekijken.access;

import nl.meekijken.web.Redirect;

/**
 * The way that an audience goes to give a factor before something sensitive.
 *
 * @param home where the audience is at home; all its addresses begin with it
 * @param asking where a factor is asked for
 * @param otherwise where to go on when nothing tells where the reader came from
 */
public record ProofWay(String home, String asking, String otherwise) {

	/** Whether an address is one to come back to. */
	boolean leadsBack(String address) {
		return Redirect.staysHere(address) && !isBelow(address, this.asking)
				&& (this.home.equals("/") || isBelow(address, this.home));
	}

	private static boolean isBelow(String address, String above) {
		return address.startsWith(above)
				&& (address.length() == above.length() || "/?#".indexOf(address.charAt(above.length())) >= 0);
	}

}
