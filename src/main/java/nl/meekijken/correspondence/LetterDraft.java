package nl.meekijken.correspondence;

import java.util.Locale;

/**
 * What somebody chose and typed for a letter of the catalogue.
 *
 * @param detail what only its writer knows, a line for each thing; empty if nothing
 * @param words in the writer's own words, an empty line between paragraphs; empty if none
 * @param branded whether it leaves in the name of the office
 * @param shared whether the intermediary may read it
 * @param linked whether the client fetches its papers by a link
 */
public record LetterDraft(LetterKind kind, Locale language, String detail, String words, boolean branded,
		boolean shared, boolean linked) {

	/** With papers that travel along, if there are any. */
	public LetterDraft(LetterKind kind, Locale language, String detail, String words, boolean branded, boolean shared) {
		this(kind, language, detail, words, branded, shared, false);
	}

}
