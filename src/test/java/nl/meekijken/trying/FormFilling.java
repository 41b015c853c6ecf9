package nl.meekijken.trying;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;

/** Fills in and sends a form that stands on a page, hidden fields and all. */
public record FormFilling(Browser browser) {

	/** Sends the first form of the page that has a visible button. */
	public MockHttpServletResponse send(MockHttpServletResponse page, String... filledIn) {
		return send(forms(page, "main form[method=post]:not([data-passkey])").getFirst(), filledIn);
	}

	/** Sends the form of the page that goes to an address. */
	public MockHttpServletResponse sendTo(String action, MockHttpServletResponse page, String... filledIn) {
		return send(forms(page, "form[action=" + action + "]").getFirst(), filledIn);
	}

	private static List<Element> forms(MockHttpServletResponse page, String which) {
		var found = Jsoup.parse(text(page)).select(which);
		if (found.isEmpty()) {
			throw new AssertionError("no such form: " + which);
		}
		return found;
	}

	private MockHttpServletResponse send(Element form, String... filledIn) {
		var fields = new ArrayList<String>();
		for (var field : form.select("input[type=hidden]:not([name=_csrf])")) {
			fields.addAll(List.of(field.attr("name"), field.attr("value")));
		}
		fields.addAll(List.of(filledIn));
		return this.browser.post(form.attr("action"), fields.toArray(String[]::new));
	}

	/** The page as a reader gets it. */
	public static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
