package nl.meekijken.web;

/** Sends the browser on, to a path of this site. */
public record Redirect(String to) implements Reply {

	public Redirect {
		if (!staysHere(to)) {
			throw new IllegalArgumentException("a redirect stays on this site");
		}
	}

	/**
	 * Whether an address is a path of this site, in characters that a header may hold.
	 */
	public static boolean staysHere(String address) {
		return address.startsWith("/") && !address.startsWith("//") && !address.contains("\\")
				&& address.chars().allMatch(character -> character > ' ' && character < 0x7F);
	}

}
