package nl.meekijken.registers;

import java.util.Optional;

import tools.jackson.databind.JsonNode;

/** Words out of an answer that may hold anything. */
final class Facts {

	private static final int LONGEST = 80;

	private Facts() {
	}

	/**
	 * A text of one line; none if it is missing, empty, no text, or too long to be true.
	 */
	static Optional<String> text(JsonNode row, String field) {
		var value = row.path(field);
		if (!value.isString()) {
			return Optional.empty();
		}
		var line = value.stringValue().replaceAll("[\\p{C}\\s]+", " ").strip();
		return (line.isEmpty() || line.length() > LONGEST) ? Optional.empty() : Optional.of(line);
	}

}
