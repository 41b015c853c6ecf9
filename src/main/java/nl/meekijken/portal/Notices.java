package nl.meekijken.portal;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import nl.meekijken.web.Shell;

/**
 * What a page says of that which was just done: the redirect after it names a word, and
 * the word stands for a text.
 */
record Notices(Map<String, String> keys) {

	@Nullable String in(HttpServletRequest request, Shell shell) {
		return this.keys.entrySet()
			.stream()
			.filter(notice -> request.getParameterMap().containsKey(notice.getKey()))
			.map(notice -> shell.texts().say(notice.getValue()))
			.findFirst()
			.orElse(null);
	}

}
