package nl.meekijken.correspondence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;

import nl.meekijken.mail.Letter;
import nl.meekijken.mail.Passage;

/**
 * The text of a letter to be read back later, with words in the place of its links: who
 * reads it in the dossier is not the one whom the link was for.
 */
public final class KeptText {

	private static final String UTF_8 = StandardCharsets.UTF_8.name();

	private KeptText() {
	}

	/** As HTML in its own language, with its heading. */
	public static String of(Letter letter, String insteadOfLink) {
		return letter.passages()
			.stream()
			.map(passage -> html(passage, insteadOfLink))
			.collect(Collectors.joining("\n", "<div lang=\"" + letter.language().getLanguage() + "\"><h2>"
					+ HtmlUtils.htmlEscape(letter.heading(), UTF_8) + "</h2>\n", "</div>"));
	}

	private static String html(Passage passage, String insteadOfLink) {
		return switch (passage) {
			case Passage.Words(var text) -> paragraph(text);
			case Passage.Aside(var text) -> paragraph(text);
			case Passage.Stop(var label, var path) -> paragraph(label);
			case Passage.Steps(var steps) -> list(steps);
			case Passage.Link(var label, var path) -> paragraph(label + " " + insteadOfLink);
			case Passage.Code(var label, var code) -> paragraph(label + " " + insteadOfLink);
		};
	}

	private static String list(List<String> steps) {
		return steps.stream()
			.map(step -> "<li>" + HtmlUtils.htmlEscape(step, UTF_8) + "</li>")
			.collect(Collectors.joining("", "<ol>", "</ol>"));
	}

	private static String paragraph(String text) {
		return "<p>" + HtmlUtils.htmlEscape(text, UTF_8) + "</p>";
	}

}
