package nl.meekijken.feeding;

import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Text as a letter: whatever looks like a tag stays what it looks like. */
final class PlainHtml {

	private PlainHtml() {
	}

	static String of(@Nullable String text) {
		return (text == null) ? ""
				: text.lines()
					.map(line -> "<p>" + HtmlUtils.htmlEscape(line, "UTF-8") + "</p>")
					.collect(Collectors.joining());
	}

}
