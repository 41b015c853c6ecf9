package nl.meekijken.web;

import org.springframework.util.MultiValueMap;

/** A form as it was filled in: what is missing reads as empty. */
public record Filled(MultiValueMap<String, String> fields) {

	private static final int LONGEST = 5000;

	/** What was typed into a field, cut where nobody types that much. */
	public String text(String field) {
		var typed = this.fields.getFirst(field);
		if (typed == null) {
			return "";
		}
		return typed.substring(0, Math.min(typed.length(), LONGEST));
	}

	public boolean has(String field) {
		return this.fields.containsKey(field);
	}

}
