package nl.meekijken.correspondence;

import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Leaves of an e-mail what one reads: paragraphs, lists, tables and links that leave this
 * site. Nothing that runs, looks or calls out: no scripts, styles, pictures or forms.
 */
public final class SafeHtml {

	/** Absolute ones only: a relative one would point into this site. */
	private static final Pattern LINK = Pattern.compile("\\s*(?:https?://[^/\\\\\\s]|mailto:|tel:).*",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private static final Pattern LANGUAGE = Pattern.compile("nl|en");

	private static final Pattern SPAN = Pattern.compile("[1-9][0-9]?");

	private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
		.allowElements("p", "div", "br", "h1", "h2", "h3", "h4", "ul", "ol", "li", "strong", "em", "b", "i",
				"blockquote", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
		.allowElements(SafeHtml::linkThatLeaves, "a")
		.allowUrlProtocols("http", "https", "mailto", "tel")
		.allowAttributes("href")
		.matching(LINK)
		.onElements("a")
		.allowAttributes("colspan", "rowspan")
		.matching(SPAN)
		.onElements("th", "td")
		.allowAttributes("lang")
		.matching(LANGUAGE)
		.onElements("div")
		.requireRelsOnLinks("noopener", "noreferrer", "nofollow")
		.toFactory();

	private SafeHtml() {
	}

	public static String of(String html) {
		return POLICY.sanitize(html);
	}

	/**
	 * The same of what a stranger may have sent: a link becomes its words, and beside
	 * them where it leads.
	 */
	public static String withoutLinks(String html) {
		var body = Jsoup.parseBodyFragment(of(html)).body();
		for (var link : body.select("a")) {
			link.after(new TextNode(" [" + link.attr("href") + "]"));
			link.unwrap();
		}
		return body.html();
	}

	private static @Nullable String linkThatLeaves(String element, List<String> attributes) {
		if (!attributes.contains("href")) {
			return null;
		}
		attributes.add("target");
		attributes.add("_blank");
		return element;
	}

}
