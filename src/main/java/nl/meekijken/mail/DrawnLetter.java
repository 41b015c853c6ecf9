package nl.meekijken.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A letter as it is sealed: its HTML, and the files that travel with it in the same text,
 * so that they are wiped together.
 */
record DrawnLetter(String html, List<Enclosure> enclosures) {

	/** Stands in no HTML. */
	private static final String BETWEEN = "\u0000";

	private static final int PARTS = 3;

	/** As {@link #read} reads it; a letter without files is its HTML alone. */
	String text() {
		var text = new StringBuilder(this.html.replace(BETWEEN, ""));
		for (var enclosure : this.enclosures) {
			text.append(BETWEEN)
				.append(enclosure.name())
				.append(BETWEEN)
				.append(enclosure.mediaType())
				.append(BETWEEN)
				.append(Base64.getEncoder().encodeToString(enclosure.bytes()));
		}
		return text.toString();
	}

	static DrawnLetter read(String text) {
		var parts = Arrays.asList(text.split(BETWEEN, -1));
		var enclosures = new ArrayList<Enclosure>();
		for (var at = 1; at + PARTS <= parts.size(); at += PARTS) {
			enclosures
				.add(new Enclosure(parts.get(at), parts.get(at + 1), Base64.getDecoder().decode(parts.get(at + 2))));
		}
		return new DrawnLetter(parts.getFirst(), enclosures);
	}

}
