package nl.meekijken.trying;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;

/** A form with all that stands in it, to be sent as a browser does after some typing. */
public record WholeForm(String action, Map<String, String> fields) {

	/** The form of a page that goes to an address which begins so. */
	public static WholeForm of(MockHttpServletResponse page, String action) {
		var found = Jsoup.parse(FormFilling.text(page)).selectFirst("main form[action^=" + action + "]");
		if (found == null) {
			throw new AssertionError("no form goes to " + action + ": " + page.getStatus());
		}
		var fields = new LinkedHashMap<String, String>();
		for (var field : found.select("input, select, textarea")) {
			if (!field.attr("name").equals("_csrf") && isSent(field)) {
				fields.put(field.attr("name"), valueOf(field));
			}
		}
		return new WholeForm(found.attr("action"), fields);
	}

	private static boolean isSent(Element field) {
		return !field.attr("type").matches("radio|checkbox") || field.hasAttr("checked");
	}

	private static String valueOf(Element field) {
		if (!field.tagName().equals("select")) {
			return field.tagName().equals("textarea") ? field.wholeText() : field.attr("value");
		}
		var chosen = field.selectFirst("option[selected]");
		return (chosen != null) ? chosen.attr("value") : field.select("option").getFirst().attr("value");
	}

	/** With other values: names and values in turn. */
	public WholeForm with(String... filledIn) {
		var all = new LinkedHashMap<>(this.fields);
		for (var at = 0; at < filledIn.length; at += 2) {
			all.put(filledIn[at], filledIn[at + 1]);
		}
		return new WholeForm(this.action, all);
	}

	public MockHttpServletResponse send(Browser browser) {
		return browser.post(this.action,
				this.fields.entrySet()
					.stream()
					.flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
					.toArray(String[]::new));
	}

}
