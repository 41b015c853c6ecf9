package nl.meekijken;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.trying.Canaries;

/**
 * An answer over HTTP, to the last byte, without what was asked and what is never twice
 * the same.
 */
record Answer(int status, String headers, String body) {

	private static final Pattern FORGERY_TOKEN = Pattern.compile("(name=\"(?:_csrf|sleutel)\" value=\")[^\"]+");

	/**
	 * Reads an answer.
	 * @param asked the words of the question, which may come back in it
	 */
	static Answer of(MockHttpServletResponse response, String... asked) {
		var body = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
		var headers = new TreeMap<String, Collection<String>>();
		response.getHeaderNames().forEach(name -> headers.put(name, response.getHeaders(name)));
		headers.remove("Date");
		headers.computeIfPresent("Content-Length", (name, lengths) -> List
			.of(lengths.contains(Integer.toString(response.getContentAsByteArray().length)) ? "right" : "wrong"));
		var tokenless = FORGERY_TOKEN.matcher(body).replaceAll("$1");
		return new Answer(response.getStatus(), without(headers.toString(), asked), without(tokenless, asked));
	}

	/** The canaries that sing in it. */
	List<String> canaries() {
		return Canaries.in(this.headers + this.body);
	}

	private static String without(String text, String... asked) {
		var rest = text;
		for (var word : asked) {
			rest = rest.replace(word, "ASKED");
		}
		return rest;
	}

}
