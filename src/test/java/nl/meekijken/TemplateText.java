package nl.meekijken;

/**
 * Takes expressions, directives and comments out of a template, so that only markup and
 * what was typed between it is left.
 */
final class TemplateText {

	private final String source;

	private final StringBuilder markup = new StringBuilder();

	private int at;

	private TemplateText(String source) {
		this.source = source.replaceAll("(?s)<%--.*?--%>|<!--.*?-->|@raw.*?@endraw", "")
			.replaceAll("(?m)^\\s*@(import|param)\\b.*$", "")
			.replaceAll("@(else(?!if)|end(if|for))", "");
	}

	/** The markup of a template, with what was typed literally. */
	static String markupOf(String template) {
		var text = new TemplateText(template);
		text.readMarkup();
		return text.markup.toString();
	}

	private void readMarkup() {
		while (this.at < this.source.length() && !startsWith("`")) {
			if (startsWith("${") || startsWith("!{") || startsWith("$unsafe{")) {
				skip('{', '}');
			}
			else if (startsWith("@")
					&& this.source.substring(this.at).matches("(?s)@(if|elseif|for|template|layout)\\b.*")) {
				skip('(', ')');
			}
			else if (startsWith("@`")) {
				readBlock();
			}
			else {
				this.markup.append(this.source.charAt(this.at++));
			}
		}
	}

	/** Skips code between brackets; blocks of markup in it are read. */
	private void skip(char open, char close) {
		this.at = this.source.indexOf(open, this.at) + 1;
		for (var depth = 1; depth > 0 && this.at < this.source.length();) {
			var character = this.source.charAt(this.at);
			if (startsWith("@`")) {
				readBlock();
				continue;
			}
			if (character == '"') {
				this.at = this.source.indexOf('"', this.at + 1);
			}
			depth += (character == open) ? 1 : (character == close) ? -1 : 0;
			this.at++;
		}
	}

	private void readBlock() {
		this.at += 2;
		this.markup.append('\n');
		readMarkup();
		this.markup.append('\n');
		this.at++;
	}

	private boolean startsWith(String beginning) {
		return this.source.startsWith(beginning, this.at);
	}

}
