package nl.meekijken.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;

/**
 * A letter inside a frame: it can show itself in its own style, and a link that somebody
 * follows opens in place of the page around it. It can do nothing else.
 *
 * @param policy for its answer
 */
public record FramedLetter(String html, String policy) {

	/** Lets a letter be shown in a frame of a page of ours. */
	public static FramedLetter of(String letter) {
		var document = Jsoup.parse(letter.replace("\r\n", "\n"));
		document.outputSettings().prettyPrint(false);
		document.head().prependElement("base").attr("target", "_top");
		var styles = document.select("style")
			.stream()
			.map(style -> "'sha256-" + digest(style.data()) + "'")
			.collect(Collectors.joining(" "));
		return new FramedLetter(document.outerHtml(),
				"sandbox allow-top-navigation-by-user-activation; default-src 'none'; style-src "
						+ (styles.isEmpty() ? "'none'" : styles)
						+ "; form-action 'none'; base-uri 'none'; frame-ancestors 'self'");
	}

	private static String digest(String style) {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
			return Base64.getEncoder().encodeToString(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
