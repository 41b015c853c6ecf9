package nl.meekijken.journeys;

import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * Whom a page shuts out, as axe finds it. The library brings axe; it is asked here, once
 * for each page and for nothing but what is wrong, which takes a third of the time.
 */
final class Accessible {

	private static final String ASK = """
			asked => axe.run(document, { runOnly: asked, resultTypes: ['violations'], preload: false })
				.then(found => found.violations.map(rule => rule.id + ' at '
					+ rule.nodes.map(node => node.target + ' ' + node.html).join(', ')))
			""";

	private Accessible() {
	}

	static List<String> violations(Page page, List<String> tags) {
		return ask(page, Map.of("type", "tag", "values", tags));
	}

	static List<String> violationsOf(Page page, List<String> rules) {
		return ask(page, Map.of("type", "rule", "values", rules));
	}

	@SuppressWarnings("unchecked")
	private static List<String> ask(Page page, Map<String, Object> asked) {
		if (!(boolean) page.evaluate("typeof axe === 'object'")) {
			page.evaluate(AxeBuilder.getAxeScript());
		}
		return (List<String>) page.evaluate(ASK, asked);
	}

}
