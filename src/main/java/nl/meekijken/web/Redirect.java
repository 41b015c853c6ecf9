package nl.meekijken.web;

/** Sends the browser on, to a path of this site. */
public record Redirect(String to) implements Reply {

	public Redirect {
		if (!to.startsWith("/") || to.startsWith("//")) {
			throw new IllegalArgumentException("a redirect stays on this site");
		}
	}

}
