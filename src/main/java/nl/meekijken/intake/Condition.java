package nl.meekijken.intake;

import java.util.List;

/**
 * When a question is asked at all: if another one has one of these answers.
 *
 * @param slug of the other question
 */
public record Condition(String slug, List<String> answers) {

	/** Reads {@code soort-client=zakelijk} and {@code bestuurder=client|ander}. */
	static Condition of(String text) {
		var parts = text.split("=", 2);
		return new Condition(parts[0], List.of(parts[1].split("\\|")));
	}

	/** As {@link #of} reads it. */
	public String text() {
		return this.slug + "=" + String.join("|", this.answers);
	}

}
