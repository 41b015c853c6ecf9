package nl.meekijken.mime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a server found out about the origin of a message (RFC 8601). Only the word of our
 * own server counts.
 *
 * @param server its name, as it calls itself there
 */
public record AuthenticationResults(String server, List<Result> results) {

	private static final String PASS = "pass";

	private static final String DMARC = "dmarc";

	/** Reads a header; one that is nonsense proves nothing. */
	public static AuthenticationResults read(String header) {
		var pieces = WithoutComments.of(header).split(";", -1);
		var results = new ArrayList<Result>();
		for (var piece : Arrays.asList(pieces).subList(1, pieces.length)) {
			var words = piece.replaceAll("\\s*=\\s*", "=").strip().split("\\s+");
			var method = words[0].split("=", 2);
			if (method.length == 2) {
				results.add(new Result(method[0].replaceFirst("/.*", ""), method[1], properties(words)));
			}
		}
		return new AuthenticationResults(pieces[0].strip().split("\\s+", 2)[0], List.copyOf(results));
	}

	/**
	 * Whether it proves that a message comes from that domain: DMARC passed for it, or a
	 * signature (DKIM) of it or of a domain above it did. Anything that DMARC failed is
	 * proven by nothing.
	 */
	public boolean prove(String domain) {
		var from = domain.toLowerCase(Locale.ROOT);
		var dmarc = this.results.stream()
			.filter(result -> result.method().equals(DMARC) && !result.outcome().equals("none"))
			.toList();
		if (dmarc.stream().anyMatch(result -> !result.outcome().equals(PASS))) {
			return false;
		}
		return dmarc.stream().anyMatch(result -> from.equals(result.properties().get("header.from")))
				|| this.results.stream().anyMatch(result -> result.isSignatureOf(from));
	}

	private static Map<String, String> properties(String[] words) {
		var properties = new HashMap<String, String>();
		for (var at = 1; at < words.length; at++) {
			var property = words[at].split("=", 2);
			if (property.length == 2) {
				properties.putIfAbsent(property[0], property[1]);
			}
		}
		return properties;
	}

	/** What one way of proving came to. */
	record Result(String method, String outcome, Map<String, String> properties) {

		boolean isSignatureOf(String domain) {
			if (!this.method.equals("dkim") || !this.outcome.equals(PASS)) {
				return false;
			}
			var signer = this.properties.getOrDefault("header.d",
					this.properties.getOrDefault("header.i", "").replaceFirst(".*@", ""));
			return signer.contains(".") && (domain.equals(signer) || domain.endsWith("." + signer));
		}

	}

}
