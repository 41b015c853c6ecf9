package nl.meekijken.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of that which was just done: the redirect after it names a word, and
 * the word stands for a text.
 */
public record Notices(Map<String, String> keys) {

	/** The text of the first word that the address names. */
	public @Nullable String in(HttpServletRequest request, Shell shell) {
		return this.keys.entrySet()
			.stream()
			.filter(notice -> request.getParameterMap().containsKey(notice.getKey()))
			.map(notice -> shell.texts().say(notice.getValue()))
			.findFirst()
			.orElse(null);
	}

}
