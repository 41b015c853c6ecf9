package nl.meekijken.document;

import java.util.regex.Pattern;

/** The words of HTML, and of what Word and Excel keep: to be searched, never shown. */
final class Markup {

	/** What ends a line, a paragraph or a cell. */
	private static final Pattern ENDS = Pattern
		.compile("<(?:/(?:w:p|si|c|row|p|div|td|th|tr|li|h\\d)|w:br|w:tab|br)\\b[^<>]*>");

	/** Anything else may stand in the middle of a word. */
	private static final Pattern TAG = Pattern.compile("<[^<>]*>");

	private Markup() {
	}

	static String without(String marked) {
		return TAG.matcher(ENDS.matcher(marked).replaceAll("\n")).replaceAll("").replace("&nbsp;", " ");
	}

}
